package dev.gatehouse.console.access;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.gatehouse.console.component.ActionButton;
import dev.gatehouse.console.component.Fields;
import dev.gatehouse.console.component.Words;
import dev.gatehouse.console.platform.Ids;
import dev.gatehouse.console.platform.PlatformProblem;
import dev.gatehouse.console.platform.SignUpApi;
import dev.gatehouse.contract.Limits;
import dev.gatehouse.contract.organization.Preset;
import dev.gatehouse.contract.problem.FieldProblem;
import dev.gatehouse.contract.problem.ProblemCode;
import dev.gatehouse.contract.signup.CheckSlugRequest;
import dev.gatehouse.contract.signup.SignUpRequest;
import dev.gatehouse.contract.signup.SignUpTicket;
import dev.gatehouse.contract.signup.SlugResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** Asks who the new firm is. The address of its portal follows its name until somebody types another one. */
class NewFirmStep extends Div {

    private static final int PAUSE_MILLIS = 400;

    private final SignUpApi api;
    private final SignUpTicket ticket;
    private final String email;
    private final Consumer<SignUpRequest> create;
    private final UUID id = Ids.next();
    private final TextField name = Fields.required(Words.say("sign-up.name"), Limits.NAME);
    private final TextField slug = Fields.required(Words.say("sign-up.slug"), Limits.SLUG);
    private final RadioButtonGroup<Preset> preset = new RadioButtonGroup<>(Words.say("sign-up.preset"));
    private final TextField owner = Fields.required(Words.say("sign-up.owner"), Limits.NAME);
    private final Paragraph problem = new Paragraph();
    private boolean typed;

    NewFirmStep(SignUpApi api, SignUpTicket ticket, String email, Consumer<SignUpRequest> create) {
        this.api = api;
        this.ticket = ticket;
        this.email = email;
        this.create = create;
        addClassName("step");
        lookWhileTyping(name);
        lookWhileTyping(slug);
        name.addValueChangeListener(change -> follow());
        slug.addValueChangeListener(change -> look(change.isFromClient()));
        preset.setItems(Preset.values());
        preset.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        preset.addClassName("roles");
        preset.setRenderer(new ComponentRenderer<>(NewFirmStep::described));
        preset.setValue(Preset.CASE);
        problem.addClassName("problem");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        slug.setHelperText(Words.say("sign-up.slug.hint"));
        add(new H1(Words.say("sign-up.firm")), new Paragraph(Words.say("sign-up.firm.text")));
        add(name, slug, preset, owner, problem);
        add(ActionButton.primary(Words.say("sign-up.create"), this::submit));
        name.focus();
    }

    private static void lookWhileTyping(TextField field) {
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(PAUSE_MILLIS);
    }

    private static Div described(Preset preset) {
        var title = new Span(Words.name(preset));
        title.addClassName("strong");
        var text = new Span(Words.say("sign-up.preset." + preset.name()));
        text.addClassName("second");
        var words = new Div(title, text);
        words.addClassName("row-words");
        return words;
    }

    private void follow() {
        if (!typed && !name.getValue().isBlank()) {
            var read = api.check(new CheckSlugRequest(name.getValue().strip()));
            slug.setValue(read.slug());
            tell(read);
        }
    }

    private void look(boolean byHand) {
        typed = typed || byHand;
        if (byHand && !slug.getValue().isBlank()) {
            tell(api.check(new CheckSlugRequest(slug.getValue().strip())));
        }
    }

    private void tell(SlugResponse read) {
        var portal = read.portal();
        slug.setInvalid(portal != null && !read.free());
        slug.setErrorMessage(Words.say("sign-up.slug.taken"));
        slug.setHelperText(portal == null ? Words.say("sign-up.slug.hint") : portal.toString());
    }

    private void submit() {
        problem.setVisible(false);
        slug.setInvalid(false);
        if (!Fields.complete(name, slug, owner)) {
            return;
        }
        try {
            create.accept(new SignUpRequest(
                    ticket.ticket(),
                    id,
                    name.getValue().strip(),
                    slug.getValue().strip(),
                    preset.getValue(),
                    owner.getValue().strip(),
                    email));
        } catch (PlatformProblem refused) {
            explain(refused);
        }
    }

    private void explain(PlatformProblem refused) {
        if (refused.code() != ProblemCode.VALIDATION_FAILED) {
            throw refused;
        }
        List<FieldProblem> errors =
                Optional.ofNullable(refused.problem().errors()).orElse(List.of());
        problem.setText(refused.problem().detail());
        problem.setVisible(errors.isEmpty() || !errors.stream().allMatch(this::mark));
    }

    private boolean mark(FieldProblem error) {
        Map<String, HasValidation> fields = Map.of("/name", name, "/slug", slug, "/ownerName", owner);
        var field = fields.get(error.pointer());
        if (field != null) {
            field.setErrorMessage(error.code().equals("taken") ? Words.say("sign-up.slug.taken") : error.message());
            field.setInvalid(true);
        }
        return field != null;
    }
}
