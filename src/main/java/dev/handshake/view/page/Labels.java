package dev.handshake.view.page;

import dev.handshake.lesson.Text;

/** What keys are called: short nouns in Korean, one lower-case word in English. */
public final class Labels {
    public static final Text CHOOSE = new Text("선택", "choose");
    public static final Text CHOOSE_AGAIN = new Text("다시 선택", "choose again");
    public static final Text CONFIRM = new Text("확인", "confirm");
    public static final Text OPEN = new Text("열기", "open");
    public static final Text START = new Text("시작", "start");
    public static final Text MOVE = new Text("이동", "move");
    public static final Text MOVE_BACK = new Text("위로", "up");
    public static final Text HINT = new Text("힌트", "hint");
    public static final Text WHY = new Text("왜", "why");
    public static final Text UNDO = new Text("되돌리기", "undo");
    public static final Text RESTART = new Text("이 단계 다시", "this step again");
    public static final Text FROM_START = new Text("처음부터", "from the start");
    public static final Text NEXT = new Text("다음", "next");
    public static final Text NEXT_LESSON = new Text("다음 레슨", "next lesson");
    public static final Text HOME = new Text("처음 화면", "home");
    public static final Text LESSONS = new Text("목록", "list");
    public static final Text SEARCH = new Text("찾기", "find");
    public static final Text STATES = new Text("상태도", "states");
    public static final Text TCBS = new Text("TCB", "TCBs");
    public static final Text OBSERVE = new Text("관찰", "observe");
    public static final Text COMMANDS = new Text("명령", "commands");
    public static final Text HELP = new Text("도움말", "help");
    public static final Text LEAVE = new Text("나가기", "leave");
    static final Text QUIT = new Text("나가기", "quit");
    public static final Text BACK = new Text("돌아가기", "back");
    public static final Text CLOSE = new Text("닫기", "close");
    static final Text CANCEL = new Text("취소", "cancel");
    public static final Text SKIP = new Text("건너뛰기", "skip");
    public static final Text ERASE = new Text("지우기", "erase");
    public static final Text RUN = new Text("실행", "run");
    public static final Text TURN = new Text("넘기기", "turn");
    public static final Text RULE = new Text("규칙", "rule");
    public static final Text WALK_PATH = new Text("지나온 길", "walk the path");
    public static final Text CONFIDENCE = new Text("확신", "confidence");
    public static final Text FLAGS = new Text("플래그", "flags");
    public static final Text FIELD = new Text("칸", "field");
    public static final Text DIGITS = new Text("번호", "digits");
    public static final Text MORE = new Text("더", "more");
    public static final Text CORRECT = new Text("고치기", "correct");
    public static final Text REPEAT = new Text("상태", "state");
    public static final Text SEND = new Text("보내기", "send");
    public static final Text REVIEW = new Text("복습", "Review");
    public static final Text FOLLOW_UP = new Text("꼬리 질문", "follow-up");
    public static final Text FOLLOW_UPS = new Text("꼬리 질문", "Follow-ups");
    public static final Text INTERVIEW = new Text("모의 면접", "Mock interview");
    public static final Text QUIZZES = new Text("문제집", "Quizzes");
    public static final Text STATS = new Text("통계", "Statistics");
    public static final Text START_REVIEW = new Text("복습 시작", "start review");
    public static final Text RESULT = new Text("결과", "result");
    public static final Text REASON = new Text("이유", "Reason");
    public static final Text CAUSE = new Text("원인", "Cause");
    public static final Text COMMAND = new Text("명령", "Command");
    public static final Text MARK = new Text("표시", "mark");
    public static final Text PLACE = new Text("놓기", "place");
    public static final Text TAKE_BACK = new Text("빼기", "take back");
    public static final Text MORE_HINT = new Text("다음 힌트", "next hint");
    public static final Text NEW_LINE = new Text("줄 바꿈", "new line");
    public static final Text SUBMIT = new Text("제출", "submit");
    public static final Text PAUSE = new Text("멈춤", "pause");
    public static final Text GO_ON = new Text("이어서", "go on");
    public static final Text MODEL_ANSWER = new Text("모범 답안", "model answer");
    public static final Text PLAY = new Text("재생", "play");
    public static final Text CORRECT_TICK = new Text("판정 고치기", "correct a tick");
    public static final Text CLIENT = new Text("클라이언트", "client");
    public static final Text SERVER = new Text("서버", "server");
    public static final Text RIGHT = new Text("정답", "Right");
    public static final Text PARTLY = new Text("부분 정답", "Partly right");
    public static final Text WRONG = new Text("오답", "Wrong");

    private Labels() {}
}
