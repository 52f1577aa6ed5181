package dev.gatehouse.acceptance.pictures;

import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** One page with every picture in small, a row a view; each opens the picture. */
final class ContactSheet {

    private static final int HEIGHT = 148;
    private static final String HEAD = """
            <!doctype html>
            <html lang="en">
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>Gatehouse in pictures</title>
            <style>
              :root { color-scheme: light dark; font: 14px/1.4 system-ui, sans-serif }
              body { margin: 24px; background: light-dark(#eceff2, #1a1f25) }
              h1 { font-size: 22px; margin: 0 } h2 { font-size: 16px; margin: 28px 0 4px } p { margin: 4px 0 }
              nav { display: flex; flex-wrap: wrap; gap: 4px 16px; margin-top: 8px }
              .views { display: flex; flex-wrap: wrap; gap: 12px 32px }
              h3 { font-size: 13px; font-weight: 500; margin: 8px 0 4px }
              .looks { display: flex; gap: 6px }
              img { display: block; object-fit: cover; object-position: top; border-radius: 3px;
                box-shadow: 0 0 0 1px rgb(128 128 128 / .35) }
              a:focus-visible { outline: 3px solid #2456b8; outline-offset: 1px }
            </style>
            """;

    private ContactSheet() {}

    static void write(Path folder, List<Chapter> chapters) {
        StringBuilder page = new StringBuilder(HEAD);
        page.append("<h1>Gatehouse in pictures</h1>\n<nav>\n");
        chapters.forEach(chapter -> page.append("<a href=\"#%s\">%s</a>%n".formatted(id(chapter), chapter.title())));
        page.append("</nav>\n");
        chapters.forEach(chapter -> append(page, chapter));
        try {
            Files.writeString(folder.resolve("index.html"), page);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write the contact sheet", e);
        }
    }

    private static void append(StringBuilder page, Chapter chapter) {
        page.append("<h2 id=\"%s\">%s</h2>%n<div class=\"views\">%n".formatted(id(chapter), chapter.title()));
        for (View view : chapter.views()) {
            page.append("<section><h3>%s</h3><div class=\"looks\">%n".formatted(view.title()));
            for (Device device : Device.values()) {
                Album.SCHEMES.forEach(scheme -> page.append(thumbnail(chapter, view, device, scheme)));
            }
            page.append("</div></section>\n");
        }
        page.append("</div>\n");
    }

    private static String thumbnail(Chapter chapter, View view, Device device, ColorScheme scheme) {
        String file = view.file(chapter, device, scheme);
        String words = "%s, %s, %d pixels, %s"
                .formatted(
                        chapter.title(),
                        view.title(),
                        device.width(),
                        scheme.name().toLowerCase(Locale.ROOT));
        int width = HEIGHT * device.width() / device.height();
        return "<a href=\"%s\"><img loading=\"lazy\" src=\"%s\" alt=\"%s\" width=\"%d\" height=\"%d\"></a>%n"
                .formatted(file, file, words, width, HEIGHT);
    }

    private static String id(Chapter chapter) {
        return chapter.title().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }
}
