package dev.handshake.lesson.rubric;

import java.util.List;
import java.util.Set;

/** What Korean hangs on its words: particles, verb endings, the endings of clauses and sentences. */
final class Korean {
    private static final List<String> PARTICLES = words("으로부터 에서는 에서도 에서의 이라고 이라는 라는 라고 이라서 라서 까지는 까지 부터 에게 한테 에서"
            + " 으로는 으로 처럼 보다 마다 이나 이랑 이며 이고 이면 이란 이라 입니다 이다 에는 에도 에만 에도 로는 로도 로만 에의 와의 과의"
            + " 은 는 이 가 을 를 의 에 와 과 로 도 만 나 랑 란 께 뿐 고 며 인 측 쪽 들 들은 들이 들을 들의 에선 이에요 예요 임");

    /** First syllables of what may follow a verb stem of one syllable. */
    private static final String ENDINGS = "은는을게어아고지으았었기음던거도면네자니습다려러서며여야냐나해하히혀힌힐혔긴긴";

    private static final List<String> FINAL = words("니다 에요 예요 해요 돼요 되요 어요 아요 여요 워요 와요 려요 겨요 켜요 져요 쳐요 나요 까요 죠 지요"
            + " 네요 군요 거든요 고요 구요 데요 래요 께요 게요 세요 있음 없음 않음 같음 보냄 받음 됨 옴 니당 거임");

    private static final Set<String> NOT_FINAL = Set.of("다", "보다", "마다", "모두다", "둘다", "바다", "다다", "전부다", "에다");

    private static final List<String> LINKING = words("고 며 면 지만 데 니까 므로 때 려고 도록 면서 거나 다가 어서 아서 해서 여서 돼서 되서 와서"
            + " 겨서 려서 져서 라서 는데 은데 인데 때문에 아니라 말고 뒤에 후에 전에 경우 경우에 다음 하여 되어");

    private static final Set<String> FILLERS =
            Set.of("음", "어", "아", "그", "뭐", "이제", "그냥", "약간", "막", "일단", "좀", "그러니까", "뭐랄까", "저기", "인제", "그게", "이게");

    private Korean() {}

    static boolean isFiller(String word) {
        return FILLERS.contains(word);
    }

    private static List<String> words(String words) {
        return List.of(words.split(" "));
    }

    static boolean isParticle(String tail) {
        return tail.isEmpty()
                || PARTICLES.contains(tail)
                || tail.endsWith("요") && PARTICLES.contains(tail.substring(0, tail.length() - 1));
    }

    /** Whether what follows a short verb stem can be its ending. */
    static boolean isEnding(String tail) {
        return tail.isEmpty() || ENDINGS.indexOf(tail.charAt(0)) >= 0;
    }

    /** A noun without its particle, if two syllables are left; otherwise the word. */
    static String withoutParticle(String word) {
        return PARTICLES.stream()
                .filter(word::endsWith)
                .filter(particle -> word.length() - particle.length() >= 2)
                .findFirst()
                .map(particle -> word.substring(0, word.length() - particle.length()))
                .orElse(word);
    }

    static boolean endsSentence(Word last) {
        String w = last.text();
        if (!last.isHangul() || NOT_FINAL.contains(w)) {
            return false;
        }
        if (w.endsWith("다")) {
            return w.length() > 1 && !w.endsWith("하다") && !w.endsWith("보다") && !w.endsWith("마다") && !w.endsWith("에다");
        }
        return FINAL.stream().anyMatch(w::endsWith);
    }

    static boolean endsClause(Word last) {
        String w = last.text();
        return last.isHangul() && !w.endsWith("에서") && LINKING.stream().anyMatch(w::endsWith);
    }

    /** Whether what is left of the word after this letter is particle or ending, so that the word was known as a whole. */
    static boolean isInflection(AnswerReading reading, int end) {
        Word word = reading.words.get(reading.wordAt(end - 1));
        String tail = word.text().substring(end - word.at());
        return isParticle(tail) || isEnding(tail) || "되된될돼됐됨됩한할함합했질".indexOf(tail.charAt(0)) >= 0;
    }
}
