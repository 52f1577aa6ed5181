package dev.gatehouse.console.review;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.gatehouse.console.component.ActionButton;
import dev.gatehouse.console.component.Glyph;
import dev.gatehouse.console.component.Words;
import dev.gatehouse.console.platform.FileLinks;
import dev.gatehouse.contract.engagement.FileResponse;
import dev.gatehouse.contract.engagement.FileState;

/** Pages of one file as images that the API has drawn; the file itself never comes near the browser's page. */
class FilePreview extends Div {

    private final FileLinks links;
    private final FileResponse file;
    private final int pages;
    private final Div sheet = new Div();
    private final Span position = new Span();
    private final ActionButton back = ActionButton.icon(Glyph.CHEVRON_LEFT, Words.say("preview.back"), () -> turn(-1));
    private final ActionButton forward =
            ActionButton.icon(Glyph.CHEVRON_RIGHT, Words.say("preview.forward"), () -> turn(1));
    private int page = 1;

    FilePreview(FileLinks links, FileResponse file) {
        this.links = links;
        this.file = file;
        pages = file.previewPages() == null ? 0 : file.previewPages();
        addClassName("preview-pane");
        sheet.addClassName("sheet");
        if (available()) {
            add(turner(), sheet);
            turn(0);
        } else {
            add(instead());
        }
    }

    private boolean available() {
        return pages > 0 && (file.state() == FileState.CLEAN || file.state() == FileState.UNSCANNED);
    }

    private Paragraph instead() {
        var key = switch (file.state()) {
            case UPLOADING, SCANNING -> "preview.scanning";
            case INFECTED -> "preview.infected";
            case DELETED -> "preview.deleted";
            case CLEAN, UNSCANNED -> file.previewPages() == null ? "preview.not-yet" : "preview.none";
        };
        var text = new Paragraph(Words.say(key));
        text.addClassName("second");
        return text;
    }

    private Div turner() {
        position.getElement().setAttribute("aria-live", "polite");
        var turner = new Div(back, position, forward);
        turner.addClassName("turner");
        turner.setVisible(pages > 1);
        return turner;
    }

    private void turn(int by) {
        page += by;
        position.setText(Words.say("preview.page", page, pages));
        sheet.removeAll();
        sheet.add(image());
        back.setVisible(page > 1);
        forward.setVisible(page < pages);
    }

    private Image image() {
        var image = new Image(links.page(file, page), Words.say("preview.alt", page, pages, file.name()));
        image.getElement().addEventListener("error", failed -> replaceByWords(image));
        return image;
    }

    private void replaceByWords(Image image) {
        sheet.remove(image);
        sheet.add(new Paragraph(Words.say("preview.failed")));
    }
}
