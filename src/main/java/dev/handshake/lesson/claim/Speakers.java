package dev.handshake.lesson.claim;

import dev.handshake.lesson.rubric.SpokenClause.EndName;
import dev.handshake.lesson.rubric.SpokenClause.NamedEnd;
import dev.handshake.lesson.rubric.SpokenClause.Part;
import dev.handshake.lesson.rubric.SpokenClause.Spoken;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Who does what a piece tells: whom it names, or whom the piece before it named and nothing has come between. */
final class Speakers {
    private static final Pattern BOTH = Pattern.compile(
            "(?<![가-힣])(양쪽|양측|양|서로|둘|모두|각자|각각|저마다|두)(?![가-힣]*째)|(?<![a-z])(both|each|either|neither|any|sides|the ends|two ends)(?![a-z])");
    private static final Pattern COPULA = Pattern.compile(
            "\\S(는|은|ㄴ|낸|난|된) (쪽|측|것|곳|호스트)(은|이) (\\S+ ){0,2}?(서버|클라이언트|쪽|측)(쪽|측)?(입니다|이다|예요|이에요|이고|이며|다|고|죠|이죠|임)$");
    private static final Pattern STATE_SUBJECT =
            Pattern.compile("(wait|wait1|wait2|sent|received|recv|rcvd|lastack|established|웨이트)(는|은|가|이)(?![가-힣])");
    private static final Pattern HOLDER = Pattern.compile("(쪽|측|편|호스트|프로세스|소켓|커널|애플리케이션|앱|피어|노드|tcp|클라이언트|서버)(\\S*)");
    private static final Pattern DOER = Pattern.compile("(이|가|은|는|도|만|께서|에서)?");

    /**
     * Who it is.
     *
     * @param word index of the name's last word in the piece, -1 where it is not named
     */
    record Speaker(Actor who, int word) {
        static final Speaker NOBODY = unnamed(Actor.SOMEBODY);

        static Speaker unnamed(Actor who) {
            return new Speaker(who, -1);
        }

        /** Whether the piece itself says so. */
        boolean named() {
            return word >= 0;
        }
    }

    private static final Pattern OTHER_SUBJECT = Pattern.compile(
            "(?<![가-힣])(쪽|측|편|애플리케이션|어플리케이션|앱|커널|프로세스|운영체제|os|호스트|나머지|다른|자기|자신|사용자|프로그램|함수|소켓|누구|이쪽|저쪽|우리)(들|의)?(은|는|이|가|도)(?![가-힣])");
    private static final Pattern PEER = Pattern.compile("(?<![가-힣])(상대|상대방|상대편|상대쪽|반대쪽|반대편)(은|는|이|가|도)(?![가-힣])");
    private static final Pattern ENGLISH_PEER =
            Pattern.compile("(?<![a-z])(the|its) (peer|other|counterpart)(?![a-z])");
    private static final Pattern DETERMINED =
            Pattern.compile("(?<![a-z])(the|a|an|its|this|that|every|who|which|they|we|you|nobody|it) ");

    private Optional<Actor> topic = Optional.empty();
    private Speaker last = Speaker.NOBODY;
    private Piece.Tie tie = Piece.Tie.NONE;
    private boolean received;
    /** Whose peer "the peer" is. */
    private Actor anchor = Actor.SOMEBODY;
    /** The end with which the piece before closes: "it is the server | that sends". */
    private Optional<NamedEnd> noun = Optional.empty();

    /** A sentence begins: nobody has been named in it. */
    void begin() {
        topic = Optional.empty();
        last = Speaker.NOBODY;
        anchor = anchor == Actor.FIRST_CLOSER || anchor == Actor.LATER_CLOSER ? anchor : Actor.SOMEBODY;
        tie = Piece.Tie.NONE;
        received = false;
        noun = Optional.empty();
    }

    /** Who does it in this piece. */
    Speaker of(Piece piece, int verb) {
        if (BOTH.matcher(piece.text()).find()) {
            return Speaker.NOBODY;
        }
        List<NamedEnd> agents = piece.ends().stream()
                .filter(end -> isAgent(piece, end) && (piece.isKorean() || end.word() < verb))
                .toList();
        if (piece.isKorean() && isCopula(piece)) {
            return speaker(piece.ends().get(piece.ends().size() - 1));
        }
        return agents.isEmpty() ? unnamed(piece, verb) : named(piece, agents);
    }

    /** "먼저 SYN을 보내는 쪽은 서버입니다": the last word says who it is. */
    static boolean isCopula(Piece piece) {
        return COPULA.matcher(piece.text()).find() && !piece.ends().isEmpty();
    }

    /** "TIME_WAIT는 서버에 남습니다": where the state is says whose it is. */
    private static Optional<Speaker> holder(Piece piece) {
        return STATE_SUBJECT.matcher(piece.text()).find()
                ? piece.ends().stream()
                        .filter(end -> particle(piece, end.word()).matches("\\S*[가-힣](에|에는|에만|에서|에서만)"))
                        .findFirst()
                        .map(Speakers::speaker)
                : Optional.empty();
    }

    /** The other end is called by what it is to the one that was named; any other subject is nobody that the engine knows. */
    private Speaker unnamed(Piece piece, int verb) {
        if (piece.isKorean()) {
            if (PEER.matcher(piece.text()).find()) {
                return Speaker.unnamed(anchor.opposite());
            }
            Optional<Speaker> holder = holder(piece);
            if (holder.isPresent()) {
                return holder.get();
            }
            return OTHER_SUBJECT.matcher(piece.text()).find() ? Speaker.NOBODY : inherited();
        }
        String subject = piece.words().subList(0, Math.max(0, verb)).stream()
                .map(Spoken::text)
                .collect(Collectors.joining(" ", "", " "));
        if (subject.matches("(that|which|who) ") && noun.isPresent()) {
            return speaker(noun.get());
        }
        if (ENGLISH_PEER.matcher(subject).find()) {
            return Speaker.unnamed(anchor.opposite());
        }
        return DETERMINED.matcher(subject).find()
                        && !subject.matches("((when|once|as|if|after|before|and|then|so) )?it ")
                ? Speaker.NOBODY
                : inherited();
    }

    private Speaker named(Piece piece, List<NamedEnd> agents) {
        List<NamedEnd> closers = agents.stream()
                .filter(end -> end.name() == EndName.FIRST_CLOSER || end.name() == EndName.LATER_CLOSER)
                .toList();
        List<NamedEnd> of = closers.isEmpty() ? agents : closers;
        if (of.stream().map(NamedEnd::name).distinct().count() == 1) {
            NamedEnd one = of.get(0);
            boolean isTopic = piece.isKorean() && particle(piece, one.word()).matches("\\S*[은는]");
            topic = isTopic ? Optional.of(actor(one)) : Optional.empty();
            return speaker(one);
        }
        if (!piece.isKorean()) {
            return speaker(of.get(of.size() - 1));
        }
        List<NamedEnd> subjects = of.stream()
                .filter(end -> piece.words().get(end.word()).text().matches("\\S*[이가]"))
                .toList();
        List<NamedEnd> topics = of.stream()
                .filter(end -> piece.words().get(end.word()).text().matches("\\S*[은는]"))
                .toList();
        if (subjects.size() == 1 && topics.size() == 1) {
            topic = Optional.of(actor(topics.get(0)));
            return speaker(subjects.get(0));
        }
        return Speaker.NOBODY;
    }

    /** The word that bears the particle of a name: its own last one, or the noun behind it. */
    private static String particle(Piece piece, int word) {
        int next = word + 1;
        boolean held = next < piece.words().size()
                && HOLDER.matcher(piece.words().get(next).text()).matches();
        return piece.words().get(held ? next : word).text();
    }

    private static Speaker speaker(NamedEnd end) {
        return new Speaker(actor(end), end.word());
    }

    static Actor actor(NamedEnd end) {
        return switch (end.name()) {
            case CLIENT -> Actor.CLIENT;
            case SERVER -> Actor.SERVER;
            case FIRST_CLOSER -> Actor.FIRST_CLOSER;
            case LATER_CLOSER -> Actor.LATER_CLOSER;
        };
    }

    /** 서버 쪽이, 먼저 닫은 쪽은: the particle stands behind the noun that follows. */
    private static boolean isAgent(Piece piece, NamedEnd end) {
        if (piece.isKorean() && end.word() + 1 < piece.words().size()) {
            var next = HOLDER.matcher(piece.words().get(end.word() + 1).text());
            String name = piece.words().get(end.word()).text();
            if (next.matches() && name.matches("\\S*(서버|클라이언트|은|는|한|닫은|끊은|보낸|종료한|시작한)")) {
                return !next.group(2).isEmpty()
                        && DOER.matcher(next.group(2)).matches()
                        && !next.group(2).equals("에서");
            }
        }
        boolean closer = end.name() == EndName.FIRST_CLOSER || end.name() == EndName.LATER_CLOSER;
        return end.part() == Part.AGENT && !(closer && piece.isKorean());
    }

    private Speaker inherited() {
        boolean sameSubject = tie == Piece.Tie.THEN || received && tie != Piece.Tie.NONE;
        if (topic.isPresent() && tie != Piece.Tie.THEN) {
            return Speaker.unnamed(topic.get());
        }
        return sameSubject ? Speaker.unnamed(last.who()) : Speaker.NOBODY;
    }

    /** What the piece was, for those that come after it. */
    void past(Piece piece, Speaker speaker, Optional<Act> act) {
        last = speaker;
        anchor = speaker.named() ? speaker.who() : anchor;
        noun = piece.ends().stream()
                .filter(end -> end.word() == piece.words().size() - 1)
                .findFirst();
        tie = piece.isKorean() ? piece.tie() : act.isPresent() ? Piece.Tie.THEN : tie;
        received = act.filter(each -> switch (each) {
                    case Act.Receives receives -> true;
                    case Act.Sends sends -> false;
                    case Act.Enters enters -> false;
                    case Act.Leaves leaves -> false;
                    case Act.Calls calls -> true;
                })
                .isPresent();
    }
}
