package dev.handshake.view;

import dev.handshake.lesson.Text;

/** What keys are called: short nouns in Korean, one lower-case word in English. */
final class Labels {
    static final Text CHOOSE = new Text("선택", "choose");
    static final Text CHOOSE_AGAIN = new Text("다시 선택", "choose again");
    static final Text CONFIRM = new Text("확인", "confirm");
    static final Text OPEN = new Text("열기", "open");
    static final Text START = new Text("시작", "start");
    static final Text MOVE = new Text("이동", "move");
    static final Text MOVE_BACK = new Text("위로", "up");
    static final Text HINT = new Text("힌트", "hint");
    static final Text WHY = new Text("왜", "why");
    static final Text UNDO = new Text("되돌리기", "undo");
    static final Text RESTART = new Text("이 단계 다시", "this step again");
    static final Text FROM_START = new Text("처음부터", "from the start");
    static final Text NEXT = new Text("다음", "next");
    static final Text NEXT_LESSON = new Text("다음 과", "next lesson");
    static final Text HOME = new Text("처음 화면", "home");
    static final Text LESSONS = new Text("목록", "list");
    static final Text SEARCH = new Text("찾기", "find");
    static final Text STATES = new Text("상태도", "states");
    static final Text TCBS = new Text("TCB", "TCBs");
    static final Text OBSERVE = new Text("관찰", "observe");
    static final Text COMMANDS = new Text("명령", "commands");
    static final Text HELP = new Text("도움말", "help");
    static final Text LEAVE = new Text("나가기", "leave");
    static final Text QUIT = new Text("나가기", "quit");
    static final Text BACK = new Text("돌아가기", "back");
    static final Text CLOSE = new Text("닫기", "close");
    static final Text CANCEL = new Text("취소", "cancel");
    static final Text SKIP = new Text("건너뛰기", "skip");
    static final Text ERASE = new Text("지우기", "erase");
    static final Text RUN = new Text("실행", "run");
    static final Text TURN = new Text("넘기기", "turn");
    static final Text RULE = new Text("규칙", "rule");
    static final Text WALK_PATH = new Text("지나온 길", "walk the path");
    static final Text CONFIDENCE = new Text("확신", "confidence");
    static final Text FLAGS = new Text("플래그", "flags");
    static final Text FIELD = new Text("칸", "field");
    static final Text DIGITS = new Text("번호", "digits");
    static final Text MORE = new Text("더", "more");
    static final Text CORRECT = new Text("고치기", "correct");
    static final Text REPEAT = new Text("상태", "state");
    static final Text SEND = new Text("보내기", "send");
    static final Text REVIEW = new Text("복습", "Review");
    static final Text FOLLOW_UP = new Text("꼬리 질문", "follow-up");
    static final Text FOLLOW_UPS = new Text("꼬리 질문", "Follow-ups");
    static final Text INTERVIEW = new Text("모의 면접", "Mock interview");
    static final Text QUIZZES = new Text("문제집", "Quizzes");
    static final Text STATS = new Text("통계", "Statistics");
    static final Text START_REVIEW = new Text("복습 시작", "start review");
    static final Text RESULT = new Text("결과", "result");
    static final Text REASON = new Text("이유", "Reason");
    static final Text CAUSE = new Text("원인", "Cause");
    static final Text COMMAND = new Text("명령", "Command");
    static final Text MARK = new Text("표시", "mark");
    static final Text PLACE = new Text("놓기", "place");
    static final Text TAKE_BACK = new Text("빼기", "take back");
    static final Text MORE_HINT = new Text("다음 힌트", "next hint");
    static final Text NEW_LINE = new Text("줄 바꿈", "new line");
    static final Text SUBMIT = new Text("제출", "submit");
    static final Text PAUSE = new Text("멈춤", "pause");
    static final Text GO_ON = new Text("이어서", "go on");
    static final Text MODEL_ANSWER = new Text("모범 답안", "model answer");
    static final Text CORRECT_TICK = new Text("판정 고치기", "correct a tick");
    static final Text CLIENT = new Text("클라이언트", "client");
    static final Text SERVER = new Text("서버", "server");
    static final Text RIGHT = new Text("정답", "Right");
    static final Text PARTLY = new Text("부분 정답", "Partly right");
    static final Text WRONG = new Text("오답", "Wrong");

    private Labels() {}
}
