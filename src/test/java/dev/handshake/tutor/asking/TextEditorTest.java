package dev.handshake.tutor.asking;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handshake.tutor.model.TextDraft;
import java.text.Normalizer;
import org.junit.jupiter.api.Test;

/** Writing an answer: Hangul, marks, line breaks, undo. */
class TextEditorTest {
    private static TextDraft typed(String... pieces) {
        TextDraft entry = TextDraft.EMPTY;
        for (String piece : pieces) {
            entry = TextEditor.type(entry, piece);
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
        assertThat(TextEditor.erase(typed("가나")).text()).isEqualTo("가");
        assertThat(TextEditor.erase(typed("a\u20dd")).text())
                .as("a letter and its mark")
                .isEmpty();
        assertThat(TextEditor.erase(typed("\ud83d\ude00")).text())
                .as("a pair of surrogates")
                .isEmpty();
        assertThat(TextEditor.erase(TextDraft.EMPTY)).isEqualTo(TextDraft.EMPTY);
    }

    @Test
    void controlCharactersAndEscapeSequencesNeverEnter() {
        assertThat(typed("a\u001b[31mb\u0007\u009bc\u202ed").text()).isEqualTo("a[31mbcd");
        assertThat(typed("a\r\nb\rc\td").text()).isEqualTo("a\nb\nc d");
    }

    @Test
    void theCaretMovesByCharactersAndTypingHappensThere() {
        TextDraft entry = TextEditor.moved(typed("FIN보냄"), -1);
        assertThat(TextEditor.type(entry, "을 ").text()).isEqualTo("FIN보을 냄");
        assertThat(TextEditor.delete(entry).text()).isEqualTo("FIN보");
        assertThat(TextEditor.lineEdge(typed("one\ntwo"), false).caret()).isEqualTo(4);
        assertThat(TextEditor.lineEdge(TextEditor.lineEdge(typed("one\ntwo"), false), true)
                        .caret())
                .isEqualTo(7);
    }

    @Test
    void undoGoesBackStepByStep() {
        TextDraft entry = TextEditor.erase(typed("a", "b", "c"));
        assertThat(entry.text()).isEqualTo("ab");
        assertThat(TextEditor.undo(entry).text()).isEqualTo("abc");
        assertThat(TextEditor.undo(TextEditor.undo(entry)).text()).isEqualTo("ab");
        assertThat(TextEditor.undo(TextDraft.EMPTY)).isEqualTo(TextDraft.EMPTY);
    }

    @Test
    void aLongPasteIsCutAtTheLongestAnswer() {
        assertThat(typed("x".repeat(50_000)).text()).hasSize(TextEditor.MAX_LENGTH);
        String pairs = "y".repeat(TextEditor.MAX_LENGTH - 1) + "\ud83d\ude00";
        assertThat(typed(pairs).text()).as("never half a character").hasSize(TextEditor.MAX_LENGTH - 1);
    }

    @Test
    void undoIsBounded() {
        TextDraft entry = TextDraft.EMPTY;
        for (int i = 0; i < 500; i++) {
            entry = TextEditor.type(entry, "a");
        }
        assertThat(entry.earlier()).hasSize(TextEditor.MAX_UNDO);
    }
}
