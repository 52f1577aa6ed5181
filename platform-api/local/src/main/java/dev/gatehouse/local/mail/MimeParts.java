package dev.gatehouse.local.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import java.io.IOException;

/** The first text and the first HTML part of a mail, however deep they stand; attachments are skipped. */
record MimeParts(String text, String html) {

    private static final MimeParts NONE = new MimeParts("", "");

    static MimeParts of(Part part) throws MessagingException, IOException {
        if (Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition())) {
            return NONE;
        }
        if (part.isMimeType("multipart/*")) {
            return ofAll((Multipart) part.getContent());
        }
        if (part.isMimeType("text/html")) {
            return new MimeParts("", part.getContent().toString());
        }
        return part.isMimeType("text/*") ? new MimeParts(part.getContent().toString(), "") : NONE;
    }

    private static MimeParts ofAll(Multipart multipart) throws MessagingException, IOException {
        MimeParts parts = NONE;
        for (int i = 0; i < multipart.getCount(); i++) {
            parts = parts.orElse(of(multipart.getBodyPart(i)));
        }
        return parts;
    }

    private MimeParts orElse(MimeParts other) {
        return new MimeParts(text.isEmpty() ? other.text : text, html.isEmpty() ? other.html : html);
    }
}
