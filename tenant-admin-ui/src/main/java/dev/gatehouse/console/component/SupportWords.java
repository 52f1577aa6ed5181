package dev.gatehouse.console.component;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.html.Span;
import dev.gatehouse.contract.support.SupportArea;
import dev.gatehouse.contract.support.SupportGrantResponse;
import dev.gatehouse.contract.support.SupportKind;
import dev.gatehouse.contract.support.SupportState;
import dev.gatehouse.contract.support.SupportViewResponse;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Leave to look, as both sides read it. */
public final class SupportWords {

    private SupportWords() {}

    /** Who gave it, where it reaches, until when. */
    public static String facts(SupportGrantResponse grant) {
        var areas = grant.areas().stream()
                .sorted()
                .map(area -> Words.say("support.area." + area.name()))
                .collect(Collectors.joining(", "));
        var how = Words.say(grant.mayChange() ? "support.changes" : "support.reads");
        var by =
                Words.say(grant.kind() == SupportKind.INVITED ? "support.given" : "support.emergency", grant.givenBy());
        var ends = grant.endsAt();
        var until = ends == null
                ? Words.say("support.asked", Moments.text(grant.createdAt()))
                : Words.say("support.until", Moments.text(ends));
        return String.join(" · ", areas, how, by, until);
    }

    /** Whether it holds. */
    public static Span tag(SupportState state) {
        return StatusTag.of(state);
    }

    /** What was looked at. */
    public static String what(SupportViewResponse look) {
        var type = look.type().substring(look.type().indexOf('.') + 1);
        var what = look.what();
        return what == null
                ? Words.say("support.did." + type)
                : Words.say("support.did." + type, place(what.split("/", 2)[0], what));
    }

    private static String place(String first, String path) {
        return Words.knows("support.at." + first)
                ? Words.say("support.at." + first)
                : path.replace("{id}", "").replace('/', ' ').strip().toLowerCase(Locale.ROOT);
    }

    /** The areas to choose from; work is chosen from the beginning. */
    public static CheckboxGroup<SupportArea> areas() {
        var areas = new CheckboxGroup<SupportArea>(Words.say("support.areas"));
        areas.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        areas.setItems(SupportArea.values());
        areas.setItemLabelGenerator(Words::name);
        areas.setValue(Set.of(SupportArea.WORK));
        areas.setRequiredIndicatorVisible(true);
        return areas;
    }
}
