package dev.handshake.author.schema;

import dev.handshake.lesson.QuestionKind;

/** A first question of each type, small and right, for an author to write over. */
final class FirstQuestions {
    private static final String HINTS = """
            hints:
              - {ko: "SYN을 보내면 다음 seq는 어떻게 되나요?", en: "What does sending a SYN do to seq?"}
              - {ko: "SYN과 FIN은 데이터 1바이트처럼 셉니다.", en: "SYN and FIN count like one octet of data."}
            """;

    private static final String HINTS_OF_STEPS = """
            hints:
              - {ko: "서버는 방금 무엇을 받았나요?", en: "What has the server just received?"}
              - {ko: "서버도 자기 SYN을 보내며, 받은 SYN에 ACK로 답합니다.", en: "The server sends a SYN of its own and acknowledges the one it got."}
            """;

    private static final String OPENING = """
            ends:
              client: {iss: 100}
              server: {iss: 300, listening: true}
            steps:
              - do: client connect
              - wire: deliver
            """;

    private static final String CHOICE = """
                    prompt: {ko: "SYN은 시퀀스 번호를 몇 개 쓰나요?", en: "How many sequence numbers does a SYN take?"}
                    """ + HINTS + """
                            options:
                              - text: {ko: "한 개", en: "One"}
                                right: true
                                why: {ko: "그래서 답하는 ACK의 ack는 시작 번호보다 1 큽니다.", en: "So the ack that answers it is the start number plus one."}
                              - text: {ko: "없음", en: "None"}
                                why: {ko: "번호를 쓰지 않는 것은 데이터 없는 ACK입니다.", en: "It is an ACK without data that takes none."}
                              - text: {ko: "두 개", en: "Two"}
                                why: {ko: "SYN과 FIN은 하나씩만 씁니다.", en: "A SYN and a FIN take one each."}
                            """;

    private static final String CHOICES = """
                    prompt: {ko: "시퀀스 번호를 쓰는 것을 모두 고르세요.", en: "Choose all that take sequence numbers."}
                    """ + HINTS + """
                            options:
                              - text: {ko: "SYN", en: "SYN"}
                                right: true
                                why: {ko: "하나를 씁니다.", en: "It takes one."}
                              - text: {ko: "FIN", en: "FIN"}
                                right: true
                                why: {ko: "하나를 씁니다.", en: "It takes one."}
                              - text: {ko: "ACK", en: "ACK"}
                                why: {ko: "ACK만으로는 번호를 쓰지 않습니다.", en: "An ACK alone takes none."}
                            """;

    private static final String TRUE_FALSE = """
                    prompt: {ko: "SYN은 시퀀스 번호 하나를 쓴다.", en: "A SYN takes one sequence number."}
                    answer: true
                    """ + HINTS + """
                            reasons:
                              - text: {ko: "받았는지 확인받아야 하므로", en: "It has to be acknowledged"}
                                right: true
                                why: {ko: "번호가 있어야 ACK로 확인할 수 있습니다.", en: "Only what has a number can be acknowledged."}
                              - text: {ko: "데이터 1바이트를 실으므로", en: "It carries one octet of data"}
                                why: {ko: "SYN에는 데이터가 없어도 됩니다.", en: "A SYN needs no data."}
                            """;

    private static final String SPOT_ERROR = """
                    ends:
                      client: {iss: 100}
                      server: {iss: 300, listening: true}
                    trace:
                      - client SYN seq=100
                      - server SYN,ACK seq=300 ack=100
                      - client ACK seq=101 ack=301
                    """ + HINTS + """
                            reasons:
                              - text: {ko: "SYN도 번호 하나를 쓴다", en: "A SYN takes one number too"}
                                right: true
                                why: {ko: "ack는 다음에 기다리는 번호, 101이어야 합니다.", en: "The ack names the number expected next, 101."}
                              - text: {ko: "서버가 먼저 보낼 수 없다", en: "The server may not send yet"}
                                why: {ko: "SYN을 받은 서버가 답하는 것은 맞습니다.", en: "A server that got a SYN does answer."}
                            """;

    private static final String DIAGNOSE = """
                    prompt: {ko: "무엇이 잘못되었나요?", en: "What is wrong?"}
                    output: |
                      $ ss -tn state close-wait
                      Recv-Q  Send-Q   Local Address:Port   Peer Address:Port
                      1       0             10.0.0.5:8080      10.0.0.9:51514
                      1       0             10.0.0.5:8080      10.0.0.9:51520
                    hints:
                      - {ko: "CLOSE_WAIT에서는 누가 할 일이 남았나요?", en: "In CLOSE_WAIT, whose turn is it?"}
                      - {ko: "상대의 FIN은 받았고 이쪽 FIN은 보내지 않았습니다.", en: "The peer's FIN has come; none has been sent from here."}
                    options:
                      - text: {ko: "close()를 부르지 않았다", en: "close() was not called"}
                        right: true
                        why: {ko: "프로그램이 소켓을 닫아야 FIN이 나갑니다.", en: "No FIN leaves until the program closes its socket."}
                      - text: {ko: "ACK가 유실되었다", en: "An ACK was lost"}
                        why: {ko: "유실되면 상대가 FIN을 다시 보낼 뿐입니다.", en: "Then the peer only repeats its FIN."}
                    """;

    private static final String ANSWER = """
                    tree: true
                    prompt: {ko: "SYN은 왜 번호 하나를 쓰나요?", en: "Why does a SYN take a sequence number?"}
                    seconds: 60
                    """ + HINTS + """
                            model: {ko: "SYN에 번호가 있어야 상대가 ACK로 확인할 수 있습니다.", en: "A SYN needs a number so that the peer can acknowledge it."}
                            points:
                              - id: acknowledged
                                must: true
                                says: {ko: "번호가 있어야 확인할 수 있다", en: "Only a number can be acknowledged"}
                                match:
                                  ko: [[번호], [확인, ACK]]
                                  en: [[number], [acknowledge, ack]]
                            """;

    /** The keys below {@code id} and {@code type}. */
    static String of(QuestionKind kind) {
        return switch (kind) {
            case CHOICE -> CHOICE;
            case CHOICES -> CHOICES;
            case TRUE_FALSE -> TRUE_FALSE;
            case STATE -> OPENING + "of: server\n" + HINTS_OF_STEPS;
            case SEGMENT -> OPENING + "from: server\n" + HINTS_OF_STEPS;
            case NUMBERS -> OPENING + "from: server\n" + HINTS_OF_STEPS;
            case ORDER -> OPENING + "  - wire: deliver\n  - wire: deliver\n" + HINTS_OF_STEPS;
            case SPOT_ERROR -> SPOT_ERROR;
            case DIAGNOSE -> DIAGNOSE;
            case ANSWER -> ANSWER;
        };
    }

    private FirstQuestions() {}
}
