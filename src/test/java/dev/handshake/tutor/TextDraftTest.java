package dev.handshake.tutor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handshake.tutor.model.TextDraft;
import java.text.Normalizer;
import org.junit.jupiter.api.Test;

/** Writing an answer: Hangul, marks, line breaks, undo. */
class TextDraftTest {
    private static TextDraft typed(String... pieces) {
        TextDraft entry = TextDraft.EMPTY;
        for (String piece : pieces) {
            entry = entry.type(piece);
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
        assertThat(typed("가나").erase().text()).isEqualTo("가");
        assertThat(typed("a\u20dd").erase().text()).as("a letter and its mark").isEmpty();
        assertThat(typed("\ud83d\ude00").erase().text())
                .as("a pair of surrogates")
                .isEmpty();
        assertThat(TextDraft.EMPTY.erase()).isEqualTo(TextDraft.EMPTY);
    }

    @Test
    void controlCharactersAndEscapeSequencesNeverEnter() {
        assertThat(typed("a\u001b[31mb\u0007\u009bc\u202ed").text()).isEqualTo("a[31mbcd");
        assertThat(typed("a\r\nb\rc\td").text()).isEqualTo("a\nb\nc d");
    }

    @Test
    void theCaretMovesByCharactersAndTypingHappensThere() {
        TextDraft entry = typed("FIN보냄").moved(-1);
        assertThat(entry.type("을 ").text()).isEqualTo("FIN보을 냄");
        assertThat(entry.delete().text()).isEqualTo("FIN보");
        assertThat(typed("one\ntwo").lineEdge(false).caret()).isEqualTo(4);
        assertThat(typed("one\ntwo").lineEdge(false).lineEdge(true).caret()).isEqualTo(7);
    }

    @Test
    void aWordOrALineGoesAsInAShellAndUndoBringsItBack() {
        TextDraft entry = typed("서버는 SYN을 받고\n", "ACK를 보냅니다. ");
        assertThat(entry.eraseWord().text()).isEqualTo("서버는 SYN을 받고\nACK를 ");
        assertThat(entry.eraseWord().undo()).isEqualTo(entry.undo().type("ACK를 보냅니다. "));
        assertThat(entry.eraseLine().text()).isEqualTo("서버는 SYN을 받고\n");
        assertThat(entry.eraseLine().eraseLine().text()).isEqualTo("서버는 SYN을 받고");
        assertThat(entry.lineEdge(false).moved(1).moved(1).eraseLine().text())
                .as("only what stands before the caret")
                .isEqualTo("서버는 SYN을 받고\nK를 보냅니다. ");
        assertThat(TextDraft.EMPTY.eraseWord()).isEqualTo(TextDraft.EMPTY);
        assertThat(TextDraft.EMPTY.eraseLine()).isEqualTo(TextDraft.EMPTY);
    }

    @Test
    void undoGoesBackStepByStep() {
        TextDraft entry = typed("a", "b", "c").erase();
        assertThat(entry.text()).isEqualTo("ab");
        assertThat(entry.undo().text()).isEqualTo("abc");
        assertThat(entry.undo().undo().text()).isEqualTo("ab");
        assertThat(TextDraft.EMPTY.undo()).isEqualTo(TextDraft.EMPTY);
    }

    @Test
    void aLongPasteIsCutAtTheLongestAnswer() {
        assertThat(typed("x".repeat(50_000)).text()).hasSize(TextDraft.MAX_LENGTH);
        String pairs = "y".repeat(TextDraft.MAX_LENGTH - 1) + "\ud83d\ude00";
        assertThat(typed(pairs).text()).as("never half a character").hasSize(TextDraft.MAX_LENGTH - 1);
    }

    @Test
    void undoIsBounded() {
        TextDraft entry = TextDraft.EMPTY;
        for (int i = 0; i < 500; i++) {
            entry = entry.type("a");
        }
        assertThat(entry.earlier()).hasSize(TextDraft.MAX_UNDO);
    }
}
