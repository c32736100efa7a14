package dev.handshake.tutor;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

/** Writing an answer: Hangul, marks, line breaks, undo. */
class EditorTest {
    private static Entry.Writing typed(String... pieces) {
        Entry.Writing entry = Entry.Writing.EMPTY;
        for (String piece : pieces) {
            entry = Editor.type(entry, piece);
        }
        return entry;
    }

    @Test
    void decomposedHangulIsComposed() {
        String decomposed = Normalizer.normalize("연결", Normalizer.Form.NFD);
        assertThat(typed(decomposed).text()).isEqualTo("연결");
        assertThat(typed("\u1112", "\u1161", "\u11ab").text())
                .as("jamo typed one by one")
                .isEqualTo("한");
    }

    @Test
    void erasingTakesOneWholeCharacter() {
        assertThat(Editor.erase(typed("가나")).text()).isEqualTo("가");
        assertThat(Editor.erase(typed("a\u20dd")).text())
                .as("a letter and its mark")
                .isEmpty();
        assertThat(Editor.erase(typed("\ud83d\ude00")).text())
                .as("a pair of surrogates")
                .isEmpty();
        assertThat(Editor.erase(Entry.Writing.EMPTY)).isEqualTo(Entry.Writing.EMPTY);
    }

    @Test
    void controlCharactersAndEscapeSequencesNeverEnter() {
        assertThat(typed("a\u001b[31mb\u0007\u009bc\u202ed").text()).isEqualTo("a[31mbcd");
        assertThat(typed("a\r\nb\rc\td").text()).isEqualTo("a\nb\nc d");
    }

    @Test
    void theCaretMovesByCharactersAndTypingHappensThere() {
        Entry.Writing entry = Editor.moved(typed("FIN보냄"), -1);
        assertThat(Editor.type(entry, "을 ").text()).isEqualTo("FIN보을 냄");
        assertThat(Editor.delete(entry).text()).isEqualTo("FIN보");
        assertThat(Editor.lineEdge(typed("one\ntwo"), false).caret()).isEqualTo(4);
        assertThat(Editor.lineEdge(Editor.lineEdge(typed("one\ntwo"), false), true)
                        .caret())
                .isEqualTo(7);
    }

    @Test
    void undoGoesBackStepByStep() {
        Entry.Writing entry = Editor.erase(typed("a", "b", "c"));
        assertThat(entry.text()).isEqualTo("ab");
        assertThat(Editor.undo(entry).text()).isEqualTo("abc");
        assertThat(Editor.undo(Editor.undo(entry)).text()).isEqualTo("ab");
        assertThat(Editor.undo(Entry.Writing.EMPTY)).isEqualTo(Entry.Writing.EMPTY);
    }

    @Test
    void aLongPasteIsCutAtTheLongestAnswer() {
        assertThat(typed("x".repeat(50_000)).text()).hasSize(Editor.MAX_LENGTH);
        String pairs = "y".repeat(Editor.MAX_LENGTH - 1) + "\ud83d\ude00";
        assertThat(typed(pairs).text()).as("never half a character").hasSize(Editor.MAX_LENGTH - 1);
    }

    @Test
    void undoIsBounded() {
        Entry.Writing entry = Entry.Writing.EMPTY;
        for (int i = 0; i < 500; i++) {
            entry = Editor.type(entry, "a");
        }
        assertThat(entry.earlier()).hasSize(Editor.MAX_UNDO);
    }
}
