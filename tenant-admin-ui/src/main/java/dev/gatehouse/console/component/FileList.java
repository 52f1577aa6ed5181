package dev.gatehouse.console.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import dev.gatehouse.contract.engagement.FileResponse;
import dev.gatehouse.contract.engagement.FileState;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/** Files that a contact sent, each with its state; those that may be opened carry a link to the original. */
public final class FileList extends Div {

    private final Function<FileResponse, DownloadHandler> originals;
    private final Map<FileResponse, Div> rows = new HashMap<>();

    /** Shows the files in the API's order. */
    public FileList(List<FileResponse> files, Function<FileResponse, DownloadHandler> originals) {
        this.originals = originals;
        addClassName("files");
        files.forEach(file -> add(row(file, name(file))));
    }

    /** The same with names that choose a file to look at. */
    public FileList(
            List<FileResponse> files,
            Function<FileResponse, DownloadHandler> originals,
            Consumer<FileResponse> chosen) {
        this.originals = originals;
        addClassNames("files", "choosable");
        files.forEach(file -> add(row(file, chooser(file, chosen))));
    }

    /** Marks the file that is being looked at. */
    public void mark(FileResponse chosen) {
        rows.forEach((file, row) -> row.setClassName("chosen", file.equals(chosen)));
    }

    private Div row(FileResponse file, Component name) {
        var row = new Div(kind(file), words(file, name), StatusTag.of(file.state()));
        row.addClassName("file");
        rows.put(file, row);
        if (file.state() == FileState.CLEAN || file.state() == FileState.UNSCANNED) {
            row.add(download(file));
        }
        return row;
    }

    private static Span kind(FileResponse file) {
        var dot = file.name().lastIndexOf('.');
        var ending = dot < 0 ? "" : file.name().substring(dot + 1);
        var kind = new Span(ending.length() > 4 ? "" : ending.toUpperCase(Locale.ROOT));
        kind.addClassName("kind");
        kind.getElement().setAttribute("aria-hidden", "true");
        return kind;
    }

    private static Span name(FileResponse file) {
        var name = new Span(file.name());
        name.addClassName("strong");
        return name;
    }

    private static NativeButton chooser(FileResponse file, Consumer<FileResponse> chosen) {
        var name = new NativeButton(file.name(), click -> chosen.accept(file));
        name.addClassNames("strong", "chooser");
        return name;
    }

    private static Div words(FileResponse file, Component name) {
        var stored = file.storedAt() == null ? "" : " · " + Moments.text(file.storedAt());
        var more = new Span(Sizes.text(file.size()) + stored);
        more.addClassName("second");
        more.getElement().setAttribute("title", "SHA-256 " + file.sha256());
        var words = new Div(name, more);
        words.addClassName("row-words");
        return words;
    }

    // A plain link to our own origin, which redirects: no pop-up blocker stands in the way of a new tab.
    private Component download(FileResponse file) {
        var link = new Anchor(originals.apply(file), AttachmentType.INLINE, "");
        link.add(Glyph.DOWNLOAD.icon());
        link.setTarget("_blank");
        link.getElement().setAttribute("rel", "noopener noreferrer");
        link.setTitle(Words.say("file.download", file.name()));
        link.setAriaLabel(Words.say("file.download", file.name()));
        link.addClassName("icon-link");
        return link;
    }
}
