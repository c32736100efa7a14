package dev.handshake.view.page;

import dev.handshake.lesson.Lang;
import dev.handshake.tutor.model.Notice;
import dev.handshake.view.cells.Canvas;
import dev.handshake.view.cells.Style;
import dev.handshake.view.cells.Width;

/** Notices in words: one sentence each, the fact before the advice. */
public final class Notices {
    private Notices() {}

    /** Draws a notice into row 2. Of a path that has no room the last folders are shown. */
    public static void draw(Canvas canvas, Notice notice, Lang lang) {
        int margin = Sheet.margin(canvas.columns());
        int room = canvas.columns() - 2 * margin;
        canvas.put(margin - 2, 1, "!", Style.WARN);
        canvas.put(margin, 1, Width.clip(words(fitting(notice, lang, room), lang), room), Style.TEXT);
    }

    private static Notice fitting(Notice notice, Lang lang, int room) {
        Notice shown = notice;
        int slash = notice.detail().indexOf('/', 1);
        while (slash > 0 && Width.of(words(shown, lang)) > room) {
            shown = new Notice(notice.kind(), ".." + notice.detail().substring(slash));
            slash = notice.detail().indexOf('/', slash + 1);
        }
        return shown;
    }

    public static String words(Notice notice, Lang lang) {
        boolean ko = lang == Lang.KO;
        return switch (notice.kind()) {
            case READING -> ko ? "저장된 진도를 읽고 있습니다." : "Reading your progress.";
            case NOT_READ ->
                ko
                        ? "저장된 진도를 아직 읽지 못했습니다. 읽는 대로 이어집니다."
                        : "Your progress could not be read yet; it is shown once it is.";
            case NOT_YET_SAVED -> ko ? "아직 저장되지 않았습니다." : "Not yet saved.";
            case NOT_SAVED -> notSaved(notice, ko, "예상하지 못한 오류", "an unexpected error");
            case DISK_FULL -> notSaved(notice, ko, "디스크 가득 참", "the disk is full");
            case FOLDER -> notSaved(notice, ko, "파일을 열 수 없음", "the file cannot be opened");
            case READ_ONLY -> notSaved(notice, ko, "쓰기 권한 없음", "the file may not be written");
            case DISK_ERROR -> notSaved(notice, ko, "디스크 오류", "the disk fails");
            case BUSY -> notSaved(notice, ko, "다른 handshake가 사용 중", "another handshake holds the file");
            case MOVED -> notSaved(notice, ko, "파일이 옮겨졌거나 지워짐", "the file was moved or deleted");
            case DAMAGED -> notSaved(notice, ko, "파일 손상", "the file is damaged");
            case NO_DRIVER -> notSaved(notice, ko, "데이터베이스를 쓸 수 없음", "no database here");
            case NEWER ->
                ko
                        ? "저장하지 않습니다. 기록 파일의 형식(" + notice.detail() + ")을 읽으려면 더 새로운 handshake가 필요합니다."
                        : "Not saved: the progress file has format " + notice.detail()
                                + ", which needs a newer handshake.";
            case SET_ASIDE_UNREADABLE, SAVED_FROM_DAMAGE -> aside(notice, ko);
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

    /** The name comes early, where the narrowest screen still shows it. */
    private static String aside(Notice notice, boolean ko) {
        boolean isSaved = notice.kind() == Notice.Kind.SAVED_FROM_DAMAGE;
        if (ko) {
            String then = isSaved ? ". 읽을 수 있는 기록은 옮겼습니다." : ". 새 파일에 저장합니다.";
            return (isSaved ? "손상되어 따로 둔 진도: " : "읽을 수 없어 따로 둔 진도: ") + notice.detail() + then;
        }
        String then = isSaved ? "; what could be read was saved." : "; a new file was begun.";
        return (isSaved ? "Damaged progress kept as " : "Unreadable progress kept as ") + notice.detail() + then;
    }

    /** Why nothing is saved, and where: the same words whatever was to be saved. Saving is tried again until the end. */
    private static String notSaved(Notice notice, boolean ko, String koCause, String enCause) {
        String where = notice.detail().isEmpty() ? "" : ": " + notice.detail();
        return (ko ? "저장하지 못했습니다(" + koCause + ")" : "Not saved, " + enCause) + where;
    }
}
