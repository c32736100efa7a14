package dev.handshake.store;

/** What becomes of answers in free text in an export: they may be personal, and nothing is counted from them. */
public enum FreeTexts {
    KEPT,
    LEFT_OUT
}
