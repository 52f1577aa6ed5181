package dev.gatehouse.platform.access.factor;

/** RFC 4648 §6 without padding, as authenticator apps read keys. */
final class Base32 {

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BITS = 5;

    private Base32() {}

    /** Five bits a letter; the number of bits has to be a multiple of five. */
    static String encode(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        int held = 0;
        int buffer = 0;
        for (byte one : bytes) {
            buffer = buffer << Byte.SIZE | one & 0xFF;
            held += Byte.SIZE;
            while (held >= BITS) {
                held -= BITS;
                text.append(ALPHABET.charAt(buffer >> held & 0x1F));
            }
        }
        return text.toString();
    }
}
