package dev.gatehouse.platform.notification;

/** The ink that reads on an accent colour in a mail, where no style sheet can decide. */
final class MailInk {

    private static final double MIDDLE = 150;

    private MailInk() {}

    /** White on dark colours, near black on light ones, by perceived brightness (ITU-R BT.601). */
    static String on(String colour) {
        int value = Integer.parseInt(colour.substring(1), 16);
        double brightness = 0.299 * (value >> 16 & 0xFF) + 0.587 * (value >> 8 & 0xFF) + 0.114 * (value & 0xFF);
        return brightness < MIDDLE ? "#ffffff" : "#14191f";
    }
}
