package dev.gatehouse.console.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import dev.gatehouse.console.platform.PlatformProblem;
import dev.gatehouse.contract.Limits;
import dev.gatehouse.contract.problem.ProblemCode;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;

/** Takes a list as a file or pasted and has it looked at, line by line; {@link #found()} shows what was understood. */
public final class ListForm extends Div {

    private final TextArea list;
    private final Function<String, Component> look;
    private final Paragraph problem = new Paragraph();
    private final Div found = new Div();

    /**
     * A form for one kind of list.
     *
     * @param more what else is asked for
     * @param look shows what the API makes of a list
     */
    public ListForm(String label, String hint, Function<String, Component> look, Component... more) {
        this.list = Fields.text(label, Limits.CSV);
        this.look = look;
        addClassNames("card", "form", "import-form");
        list.setHelperText(hint);
        list.setRequiredIndicatorVisible(true);
        problem.addClassName("problem");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        add(upload(), list);
        add(more);
        add(ActionButton.primary(Words.say("import.check"), this::look), problem);
    }

    /** The place for what was understood, to stand below the form. */
    public Div found() {
        return found;
    }

    private Upload upload() {
        var upload = new Upload(
                UploadHandler.inMemory((file, bytes) -> list.setValue(new String(bytes, StandardCharsets.UTF_8))));
        upload.setAcceptedFileTypes(".csv", ".txt", "text/csv", "text/plain");
        upload.setMaxFileSize(Limits.CSV);
        upload.setMaxFiles(1);
        upload.setUploadButton(
                ActionButton.secondary(Words.say("import.choose"), () -> {}).with(Glyph.UPLOAD));
        upload.setDropLabel(new Span(Words.say("import.drop")));
        upload.addAllFinishedListener(finished -> upload.clearFileList());
        return upload;
    }

    private void look() {
        problem.setVisible(false);
        found.removeAll();
        if (Fields.complete(list)) {
            try {
                found.add(look.apply(list.getValue()));
            } catch (PlatformProblem refused) {
                explain(refused);
            }
        }
    }

    private void explain(PlatformProblem refused) {
        if (refused.code() == ProblemCode.UNAUTHENTICATED) {
            throw refused;
        }
        problem.setText(PlanWords.explain(refused.problem()));
        problem.setVisible(true);
    }
}
