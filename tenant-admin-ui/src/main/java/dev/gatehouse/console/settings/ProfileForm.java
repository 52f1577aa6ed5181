package dev.gatehouse.console.settings;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.RouterLink;
import dev.gatehouse.console.component.ActionButton;
import dev.gatehouse.console.component.Fields;
import dev.gatehouse.console.component.Glyph;
import dev.gatehouse.console.component.PlanWords;
import dev.gatehouse.console.component.Words;
import dev.gatehouse.console.platform.IfMatch;
import dev.gatehouse.console.platform.OrganizationApi;
import dev.gatehouse.console.platform.Permission;
import dev.gatehouse.console.platform.PlatformProblem;
import dev.gatehouse.contract.Limits;
import dev.gatehouse.contract.organization.ChangeAppearanceRequest;
import dev.gatehouse.contract.organization.ProfileResponse;
import dev.gatehouse.contract.organization.RenameOrganizationRequest;
import dev.gatehouse.contract.organization.SetLogoRequest;
import dev.gatehouse.contract.problem.FieldProblem;
import dev.gatehouse.contract.problem.ProblemCode;
import dev.gatehouse.contract.subscription.FeatureEntitlement;
import java.util.List;
import java.util.Optional;

/** Name, logo, colour and welcome. What is typed shows in the preview at once and is stored by one button. */
class ProfileForm extends Section {

    private static final String BRANDING = "branding";

    private final TextField name = Fields.required(Words.say("brand.name"), Limits.NAME);
    private final TextArea welcome = Fields.text(Words.say("brand.welcome"), Limits.WELCOME);
    private final AccentField accent = new AccentField();
    private final LogoField logo = new LogoField(this::logoChanged);
    private final Paragraph problem = new Paragraph();
    private final ActionButton save = ActionButton.primary(Words.say("save"), this::save);
    private final ActionButton discard = ActionButton.quiet(Words.say("brand.discard"), this::discard);
    private final OrganizationApi organization;
    private final PortalPreview preview;
    private final Runnable saved;
    private ProfileResponse stored;

    ProfileForm(OrganizationApi organization, ProfileResponse stored, PortalPreview preview, Runnable saved) {
        this.organization = organization;
        this.stored = stored;
        this.preview = preview;
        this.saved = saved;
        addClassNames("card", "form", "brand-form");
        name.setHelperText(Words.say("brand.name.hint"));
        name.setValueChangeMode(ValueChangeMode.LAZY);
        welcome.setHelperText(Words.say("brand.welcome.hint"));
        welcome.setValueChangeMode(ValueChangeMode.LAZY);
        name.addValueChangeListener(change -> wordsChanged());
        welcome.addValueChangeListener(change -> wordsChanged());
        accent.addValueChangeListener(change -> accentChanged());
        problem.addClassName("problem");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        var end = new Div(save, discard);
        end.addClassName("actions");
        add(name, logo, accent, welcome, problem, end);
        discard();
        openFor(branding());
    }

    private Optional<FeatureEntitlement> branding() {
        return Permission.PLAN_READ.granted()
                ? organization.plan().features().stream()
                        .filter(feature -> feature.feature().equals(BRANDING))
                        .findFirst()
                : Optional.empty();
    }

    private void openFor(Optional<FeatureEntitlement> branding) {
        var mayWrite = Permission.ORGANIZATION_WRITE.granted();
        var mayBrand = mayWrite && branding.map(FeatureEntitlement::included).orElse(true);
        name.setReadOnly(!mayWrite);
        welcome.setReadOnly(!mayBrand);
        accent.setReadOnly(!mayBrand);
        logo.setEnabled(mayWrite);
        logo.allowNew(mayBrand);
        save.setVisible(mayWrite);
        discard.setVisible(mayWrite);
        if (mayWrite && !mayBrand) {
            branding.ifPresent(feature -> addComponentAtIndex(1, notIncluded(feature)));
        }
    }

    private static Div notIncluded(FeatureEntitlement feature) {
        var words = new Span(
                Words.say("plan.missing", PlanWords.name(feature.feature()), PlanWords.plan(feature.requiredPlan())));
        var more = new RouterLink(Words.say("plan.compare"), PlanView.class);
        var notice = new Div(Glyph.LOCK.icon(), new Div(words, more));
        notice.addClassName("locked");
        return notice;
    }

    private void wordsChanged() {
        preview.words(name.getValue(), welcome.getValue());
        preview.logo(logo.choice(), name.getValue());
        mark();
    }

    private void accentChanged() {
        if (accent.complete()) {
            preview.accent(organization.accent(accent.getValue().substring(1)));
        }
        mark();
    }

    private void logoChanged() {
        preview.logo(logo.choice(), name.getValue());
        mark();
    }

    private void discard() {
        name.setValue(stored.name());
        welcome.setValue(Optional.ofNullable(stored.welcomeMessage()).orElse(""));
        accent.setValue(stored.accent());
        logo.show(LogoChoice.stored(stored));
        problem.setVisible(false);
        preview.accent(organization.accent(stored.accent().substring(1)));
        wordsChanged();
    }

    private void mark() {
        var changed = isRenamed() || isRestyled() || isLogoNew();
        save.setEnabled(changed && !logo.arriving());
        discard.setEnabled(changed);
    }

    private boolean isRenamed() {
        return !name.getValue().strip().equals(stored.name());
    }

    private boolean isRestyled() {
        return !accent.getValue().equals(stored.accent())
                || !welcome.getValue()
                        .strip()
                        .equals(Optional.ofNullable(stored.welcomeMessage()).orElse(""));
    }

    private boolean isLogoNew() {
        return !logo.choice().equals(LogoChoice.stored(stored));
    }

    private void save() {
        problem.setVisible(false);
        if (!Fields.complete(name) || !accent.complete()) {
            return;
        }
        try {
            store();
            saved.run();
        } catch (PlatformProblem refused) {
            explain(refused);
        }
        mark();
    }

    /** Each step builds on the version that the one before has made. */
    private void store() {
        if (isRenamed()) {
            stored = organization.rename(
                    version(), new RenameOrganizationRequest(name.getValue().strip()));
        }
        if (isRestyled()) {
            stored = organization.changeAppearance(
                    version(), new ChangeAppearanceRequest(accent.getValue(), Fields.value(welcome)));
        }
        if (isLogoNew()) {
            stored = logo.choice()
                    .file()
                    .map(file -> organization.setLogo(version(), new SetLogoRequest(file)))
                    .orElseGet(() -> organization.removeLogo(version()));
        }
    }

    private String version() {
        return IfMatch.version(stored.version());
    }

    private void explain(PlatformProblem refused) {
        if (refused.code() == ProblemCode.UNAUTHENTICATED || refused.code() == ProblemCode.STALE_VERSION) {
            throw refused;
        }
        var errors = Optional.ofNullable(refused.problem().errors()).orElse(List.of());
        errors.forEach(this::mark);
        if (errors.isEmpty()) {
            problem.setText(PlanWords.explain(refused.problem()));
            problem.setVisible(true);
        }
    }

    private void mark(FieldProblem error) {
        switch (error.pointer()) {
            case "/image" -> logo.refuse(Words.say("brand.logo.refused", error.message()));
            case "/accent" -> accent.setInvalid(true);
            case "/welcomeMessage" -> welcome.setInvalid(true);
            default -> name.setInvalid(true);
        }
    }
}
