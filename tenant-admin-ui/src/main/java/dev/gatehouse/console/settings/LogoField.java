package dev.gatehouse.console.settings;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.FileRejectedEvent;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import com.vaadin.flow.server.streams.UploadMetadata;
import dev.gatehouse.console.component.ActionButton;
import dev.gatehouse.console.component.Glyph;
import dev.gatehouse.console.component.Words;
import dev.gatehouse.contract.Limits;
import java.util.Base64;
import java.util.Optional;

/** The logo as it is and as it will be: a new file is only held here until it is saved. */
class LogoField extends Div {

    private static final String[] TYPES = {"image/png", "image/jpeg", "image/gif"};

    private static final String[] ENDS = {"upload-success", "upload-error", "upload-abort"};

    private final Upload upload;
    private final Paragraph problem = new Paragraph();
    private final Div picture = new Div();
    private final Span hint = new Span(Words.say("brand.logo.hint"));
    private final ActionButton remove = ActionButton.quiet(Words.say("brand.logo.remove"), this::clear);
    private final Runnable changed;
    private LogoChoice choice = LogoChoice.none();
    private boolean arriving;

    LogoField(Runnable changed) {
        this.changed = changed;
        upload = new Upload(UploadHandler.inMemory(this::received));
        upload.setAcceptedMimeTypes(TYPES);
        upload.setMaxFileSize(Limits.LOGO_BYTES);
        upload.setDropAllowed(true);
        upload.setUploadButton(
                ActionButton.secondary(Words.say("brand.logo.choose"), () -> {}).with(Glyph.UPLOAD));
        upload.setDropLabel(new Span(Words.say("brand.logo.drop")));
        upload.addFileRejectedListener(this::rejected);
        upload.getElement().addEventListener("upload-start", event -> arriving(true));
        for (var end : ENDS) {
            upload.getElement().addEventListener(end, event -> arriving(false));
        }
        problem.addClassName("problem");
        problem.getElement().setAttribute("role", "alert");
        picture.addClassName("logo-picture");
        addClassName("logo-field");
        var label = new Span(Words.say("brand.logo"));
        label.addClassName("label");
        hint.addClassName("second");
        add(label, picture, upload, hint, problem, remove);
        refuse("");
    }

    /** Shows what is stored, and forgets what was chosen. */
    void show(LogoChoice stored) {
        choice = stored;
        refuse("");
        draw();
    }

    /** What the portal would show after saving. */
    LogoChoice choice() {
        return choice;
    }

    /** Whether a chosen file is still on its way; what is saved meanwhile would be without it. */
    boolean arriving() {
        return arriving;
    }

    void arriving(boolean begun) {
        arriving = begun;
        changed.run();
    }

    /** Says what is wrong with the chosen file; nothing when that is the empty text. */
    final void refuse(String why) {
        problem.setText(why);
        problem.setVisible(!why.isEmpty());
    }

    /** Removing what is there stays possible where a new one is not. */
    void allowNew(boolean allowed) {
        upload.setVisible(allowed);
        hint.setVisible(allowed);
        setVisible(allowed || choice.address().isPresent());
    }

    void received(UploadMetadata file, byte[] bytes) {
        received(file.contentType(), bytes);
    }

    void received(String type, byte[] bytes) {
        choice =
                LogoChoice.file("data:" + type + ";base64,", Base64.getEncoder().encodeToString(bytes));
        upload.clearFileList();
        refuse("");
        draw();
        changed.run();
    }

    private void rejected(FileRejectedEvent event) {
        refuse(Words.say("brand.logo.rejected"));
    }

    private void clear() {
        choice = LogoChoice.none();
        draw();
        changed.run();
    }

    private void draw() {
        picture.removeAll();
        Optional<String> address = choice.address();
        address.ifPresent(source -> picture.add(new Image(source, Words.say("brand.logo.alt"))));
        picture.setVisible(address.isPresent());
        remove.setVisible(address.isPresent());
    }
}
