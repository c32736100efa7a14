package dev.handshake.content.source;

import dev.handshake.lesson.Text;

/** How much a problem matters. */
public enum Severity {
    /** The file is not used. */
    ERROR(new Text("오류", "error")),
    /** The file is used, and its author should look again. */
    WARNING(new Text("경고", "warning"));

    private final Text word;

    Severity(Text word) {
        this.word = word;
    }

    public Text word() {
        return word;
    }
}
