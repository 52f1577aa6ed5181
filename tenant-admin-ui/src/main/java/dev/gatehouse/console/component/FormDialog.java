package dev.gatehouse.console.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dev.gatehouse.console.platform.PlatformProblem;
import dev.gatehouse.contract.problem.FieldProblem;
import dev.gatehouse.contract.problem.ProblemCode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * A form in a dialog. It closes when saving worked; what the API finds wrong stands at its field or above the buttons,
 * and nothing typed is lost: leaving it asks first.
 */
public final class FormDialog extends Dialog {

    private final Map<String, HasValidation> fields = new HashMap<>();
    private final Div body = new Div();
    private final Paragraph problem = new Paragraph();
    private final TypedText text = new TypedText(body);
    private final BooleanSupplier save;

    /**
     * Opens with {@link #open()}.
     *
     * @param save does the work; false leaves the dialog open because a field is not filled in
     */
    public FormDialog(String title, String saveWord, BooleanSupplier save) {
        this.save = save;
        setHeaderTitle(title);
        setWidth("min(560px, calc(100vw - 32px))");
        setCloseOnOutsideClick(false);
        body.addClassName("form");
        problem.addClassNames("problem");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        add(body, problem);
        addDialogCloseActionListener(escaped -> leave());
        getFooter().add(ActionButton.quiet(Words.say("cancel"), this::leave));
        getFooter().add(ActionButton.primary(saveWord, this::trySave));
    }

    /** Adds a field and the place in the request's body where the API will look for it. */
    public <F extends Component & HasValidation> FormDialog field(String pointer, F field) {
        return with(field).known(pointer, field);
    }

    /** Names the place of a field that stands inside another component. */
    public FormDialog known(String pointer, HasValidation field) {
        fields.put(pointer, field);
        return this;
    }

    /** Adds anything else. */
    public FormDialog with(Component component) {
        body.add(component);
        return this;
    }

    @Override
    public void open() {
        text.remember();
        FocusReturn.after(this);
        super.open();
        focusFirst();
    }

    // A group of boxes has the browser's method without Flow's name for it.
    private void focusFirst() {
        body.getChildren()
                .filter(field -> field.isVisible() && field instanceof HasValue)
                .findFirst()
                .ifPresent(field -> field.getElement().executeJs("setTimeout(() => this.focus())"));
    }

    private void leave() {
        if (text.changed()) {
            Confirmation.leaving(this::close, () -> {});
        } else {
            close();
        }
    }

    private void trySave() {
        problem.setVisible(false);
        try {
            if (save.getAsBoolean()) {
                close();
            }
        } catch (PlatformProblem refused) {
            explain(refused);
        }
    }

    private void explain(PlatformProblem refused) {
        if (refused.code() == ProblemCode.REAUTHENTICATION_REQUIRED) {
            throw new NeedsProof(this::trySave);
        }
        if (refused.code() == ProblemCode.UNAUTHENTICATED || refused.code() == ProblemCode.STALE_VERSION) {
            close();
            throw refused;
        }
        var errors = Optional.ofNullable(refused.problem().errors()).orElse(List.of());
        var elsewhere = errors.stream().filter(error -> !mark(error)).toList();
        if (errors.isEmpty() || !elsewhere.isEmpty()) {
            problem.setText(PlanWords.explain(refused.problem()));
            problem.setVisible(true);
        }
    }

    private boolean mark(FieldProblem error) {
        var field = fields.get(error.pointer());
        if (field != null) {
            field.setErrorMessage(error.message());
            field.setInvalid(true);
        }
        return field != null;
    }
}
