package dev.handshake.view.page;

import dev.handshake.lesson.Lang;
import dev.handshake.tutor.model.Notice;
import dev.handshake.view.cells.Canvas;
import dev.handshake.view.cells.Style;
import dev.handshake.view.cells.Width;

/** Notices in words: one sentence each, the fact before the advice. */
public final class Notices {
    private Notices() {}

    /** Draws the words of a notice into row 2. */
    public static void draw(Canvas canvas, String words) {
        int margin = Sheet.margin(canvas.columns());
        canvas.put(margin - 2, 1, "!", Style.WARN);
        canvas.put(margin, 1, Width.clip(words, canvas.columns() - 2 * margin), Style.TEXT);
    }

    public static String words(Notice notice, Lang lang) {
        boolean ko = lang == Lang.KO;
        return switch (notice.kind()) {
            case NOT_SAVED ->
                ko
                        ? "아직 저장하지 못했습니다. 답은 기억하고 있으며 저장을 다시 시도합니다."
                        : "Not saved yet: your answers are kept, and saving is tried again.";
            case DISK_FULL ->
                ko
                        ? "디스크가 가득 차서 저장하지 못했습니다. 답은 기억하고 있습니다."
                        : "The disk is full: your answers are kept and saved once there is room.";
            case SET_ASIDE_UNREADABLE ->
                ko
                        ? "읽을 수 없는 진도 파일을 따로 두었습니다: " + notice.detail()
                        : "The progress file could not be read and was set aside: " + notice.detail();
            case SET_ASIDE_NEWER ->
                ko
                        ? "더 새 버전의 진도 파일을 따로 두었습니다: " + notice.detail()
                        : "The progress file is from a newer version and was set aside: " + notice.detail();
            case LESSONS_SKIPPED ->
                ko
                        ? "읽지 못한 레슨이 있습니다. handshake validate로 확인하세요: " + notice.detail()
                        : "Some lessons were skipped, see handshake validate: " + notice.detail();
            case NOTHING_DUE -> ko ? "오늘 복습할 문제가 없습니다." : "Nothing is due for review today.";
            case NO_FOLLOW_UPS -> ko ? "남은 꼬리 질문이 없습니다." : "No follow-up question is open.";
            case NO_QUESTIONS -> ko ? "낼 수 있는 문제가 없습니다." : "There are no questions of that kind.";
            case NOTHING_LEFT -> ko ? "하다가 멈춘 것이 없습니다." : "Nothing was left unfinished.";
            case QUESTIONS_GONE ->
                ko
                        ? "이제 없는 문항 " + notice.detail() + "개를 빼고 이어서 합니다."
                        : "Questions that no longer exist were left out: " + notice.detail();
            case SAVED_AGAIN -> ko ? "밀린 답까지 모두 저장했습니다." : "Everything is saved again.";
        };
    }
}
