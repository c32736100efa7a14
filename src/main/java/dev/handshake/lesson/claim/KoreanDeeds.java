package dev.handshake.lesson.claim;

import dev.handshake.lesson.rubric.SpokenClause.Spoken;
import dev.handshake.tcp.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a Korean piece says is done: its verb stands at the end, what it is done with before it. */
final class KoreanDeeds {
    private static final Pattern TIME = Pattern.compile("(뒤|후|다음|직후|순간|때|즉시|경우|전)(에|엔|에는|에야|에서야|부터|까지|는|도)?");
    private static final Pattern HELPS =
            Pattern.compile("(주|줍|준|줘|줄|있|싶|냅|옵|가|갑|합니다|한다|하고|하면|됩니다|된다|되고|되면|돼|둡|두|버|다시|바로|않)\\S*");
    private static final Pattern SENDS =
            Pattern.compile("\\S*(보내|보낸|보냅|보냈|보낼|전송|송신|날리|날립|날려|쏘|쏩|답하|답합|답한|답해|답장|응답|회신|돌려주|돌려줍|내보냅)\\S*|답");
    private static final Pattern RECEIVES = Pattern.compile("(전달)?받(?!아들)\\S*|수신\\S*|도착\\S*|오면|온|오고|와서|옵니다|왔\\S*");
    private static final Pattern ENTERS = Pattern.compile(
            "(되|된|됩|돼|됐|바뀌|바뀝|바뀐|들어가|들어갑|들어간|전이|넘어가|넘어갑|이동|진입|변하|변합|변한|변경|전환|가|갑|간|머무|머뭅|머문|머물|남|대기|기다|있|유지|거치|거칩|거친|생기|생깁|생긴|쌓이|쌓입|쌓인|발생|나타나|나타납|나타난)\\S*");
    private static final Pattern LEAVES = Pattern.compile("(끝나|끝난|끝납|벗어|나가|나갑|지나|지난|빠져나|풀리|풀린|마치|마친)\\S*");
    private static final Pattern CALLS = Pattern.compile("(부르|부른|부릅|불러|호출|하|한|합|해|실행)\\S*");
    /** A state that belongs to a noun and is not what is told. */
    private static final Pattern MODIFIES_NOUN = Pattern.compile("\\S*(이던|였던|이었던|인|의|에서|에서는)");

    private static final Pattern NO_OBJECT = Pattern.compile("\\S*[a-z핀신셋이](의|에|에는|에도|에게|과|와|이랑|랑|하고|처럼|보다|마다|부터|에서)");

    private final List<Spoken> words;
    private final int verb;

    KoreanDeeds(Piece piece) {
        this.words = piece.words();
        int at = words.size() - 1;
        while (at > 0 && TIME.matcher(words.get(at).text()).matches()) {
            at--;
        }
        while (at > 0
                && HELPS.matcher(words.get(at).text()).matches()
                && !isObject(at - 1)
                && PieceWords.state(words.get(at - 1)).isEmpty()
                && PieceWords.call(words.get(at - 1)).isEmpty()
                && !words.get(at - 1).text().startsWith("상태")) {
            at--;
        }
        this.verb = Speakers.isCopula(piece) ? relative() : at;
    }

    /** The verb of "보내는 쪽은 서버입니다". */
    private int relative() {
        for (int at = words.size() - 2; at > 0; at--) {
            if (text(at).matches("(쪽|측|것|곳|호스트)(은|이)")) {
                return at - 1;
            }
        }
        return words.size() - 1;
    }

    private String text(int at) {
        return words.get(at).text();
    }

    private boolean isObject(int at) {
        return PieceWords.segment(words, at).isPresent()
                && !NO_OBJECT.matcher(text(at)).matches();
    }

    /** What is done; empty where the verb says nothing that the engine knows. */
    Optional<Act> act() {
        if (SENDS.matcher(text(verb)).matches() && !isNominal()) {
            return object().<Act>map(Act.Sends::new).or(this::standing);
        }
        if (RECEIVES.matcher(text(verb)).matches()) {
            return object().map(Act.Receives::new);
        }
        Optional<Act> call = called();
        if (call.isPresent()) {
            return call;
        }
        boolean enters = ENTERS.matcher(text(verb)).matches()
                || PieceWords.state(words.get(verb)).isPresent()
                || text(verb).startsWith("상태");
        if (enters) {
            return state().map(Act.Enters::new);
        }
        return LEAVES.matcher(text(verb)).matches() ? state().map(Act.Leaves::new) : standing();
    }

    /** "FIN_WAIT_1에서 재전송합니다": where it is, whatever it does there. */
    private Optional<Act> standing() {
        List<State> states = new ArrayList<>();
        boolean sendsThere = true;
        for (int at = 0; at < verb; at++) {
            Optional<State> state = PieceWords.state(words.get(at));
            state.ifPresent(states::add);
            sendsThere &= state.isEmpty() || text(at).matches("\\S*(에서|에서는)");
        }
        return states.size() == 1 && sendsThere ? Optional.of(new Act.Enters(states.get(0))) : Optional.empty();
    }

    /** 전송이, 응답의: the sending, not somebody who sends. */
    private boolean isNominal() {
        return text(verb).matches("\\S*(전송|응답|송신|회신)(이|은|을|의|도|을위해|에)?");
    }

    /** The segment that is sent or received: the one next to the verb. */
    private Optional<SegmentName> object() {
        for (int at = verb - 1; at >= 0; at--) {
            if (isObject(at)) {
                boolean joined = at > 0
                        && text(at - 1).matches("syn(과|와|이랑|하고)")
                        && PieceWords.segment(words, at).equals(Optional.of(SegmentName.ACK));
                boolean other = at > 0 && text(at - 1).matches("\\S*(과|와|이랑|랑|하고)") && !joined;
                return other
                        ? Optional.empty()
                        : joined ? Optional.of(SegmentName.SYN_ACK) : PieceWords.segment(words, at);
            }
        }
        return Optional.empty();
    }

    /** The segment that is answered: SYN에, FIN에 대해. */
    Optional<SegmentName> answered() {
        for (int at = 0; at < verb; at++) {
            boolean to = text(at).matches("\\S*[a-z핀신셋이](에|에는|에도)")
                    || at + 1 < verb && text(at + 1).matches("대(한|해|해서)");
            if (to && PieceWords.segment(words, at).isPresent()) {
                return PieceWords.segment(words, at);
            }
        }
        return Optional.empty();
    }

    /** What somebody has done who is named by it: SYN을 받은 서버가. */
    Optional<Act> past(int agent) {
        for (int at = 1; at <= agent && at < verb; at++) {
            Optional<SegmentName> segment = isObject(at - 1) ? PieceWords.segment(words, at - 1) : Optional.empty();
            if (segment.isPresent() && text(at).matches("(받은|수신한)")) {
                return segment.map(Act.Receives::new);
            }
            if (segment.isPresent() && text(at).matches("(보낸|전송한)")) {
                return segment.map(Act.Sends::new);
            }
        }
        return Optional.empty();
    }

    private Optional<Act> called() {
        for (int at = Math.max(0, verb - 1); at <= verb; at++) {
            Optional<Act.CallName> call = PieceWords.call(words.get(at));
            if (call.isPresent() && (at == verb || CALLS.matcher(text(verb)).matches())) {
                return call.map(Act.Calls::new);
            }
        }
        return Optional.empty();
    }

    /** The one state that is told; empty where there are several. */
    private Optional<State> state() {
        List<State> told = new ArrayList<>();
        List<State> all = new ArrayList<>();
        for (int at = 0; at <= verb; at++) {
            Optional<State> state = PieceWords.state(words.get(at));
            state.ifPresent(all::add);
            boolean modifies = at < verb
                    && (MODIFIES_NOUN.matcher(text(at)).matches()
                            || text(at + 1).matches("상태(인|이던|였던|의|에서|에서는)|소켓\\S*|타이머\\S*|시간\\S*|단계\\S*"));
            if (state.isPresent() && !modifies) {
                told.add(state.get());
            }
        }
        if (told.isEmpty() && all.size() == 1 && text(verb).matches("(기다|대기|머무|머물|머뭅|남|있)\\S*")) {
            return Optional.of(all.get(0));
        }
        return told.size() == 1 ? Optional.of(told.get(0)) : Optional.empty();
    }
}
