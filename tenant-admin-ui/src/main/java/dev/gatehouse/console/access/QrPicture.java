package dev.gatehouse.console.access;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import dev.gatehouse.console.component.Words;
import io.nayuki.qrcodegen.QrCode;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** A text as a picture for a phone's camera: dark on white in either theme, because cameras want that. */
class QrPicture extends Div {

    private static final int QUIET = 4;

    QrPicture(String text) {
        addClassName("qr");
        var svg = svg(QrCode.encodeText(text, QrCode.Ecc.MEDIUM)).getBytes(StandardCharsets.US_ASCII);
        add(new Image(
                "data:image/svg+xml;base64," + Base64.getEncoder().encodeToString(svg), Words.say("enrol.picture")));
    }

    private static String svg(QrCode code) {
        var path = new StringBuilder();
        for (var y = 0; y < code.size; y++) {
            for (var x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    path.append('M')
                            .append(x + QUIET)
                            .append(' ')
                            .append(y + QUIET)
                            .append("h1v1h-1z");
                }
            }
        }
        var side = code.size + 2 * QUIET;
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %1$d %1$d\" shape-rendering=\"crispEdges\">"
                        .formatted(side)
                + "<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/><path fill=\"#000\" d=\"" + path + "\"/></svg>";
    }
}
