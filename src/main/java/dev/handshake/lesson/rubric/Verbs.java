package dev.handshake.lesson.rubric;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Korean stems: how one is found in an inflected word, and how it changes before an ending. */
final class Verbs {
    /** Stems that authors write inflected ("닫은 쪽", "다시 보낸다"); longest first when looked up. */
    private static final List<String> KNOWN = List.of(
                    ("기다리 보내 버리 닫 끊 맺 열리 끊기 끊어지 끝나 끝내 남 남기 늦 늦어지 받 받아들이 오 들어오 나오 가 나가 돌아오 돌아가 쌓이 늘어나 줄어들"
                                    + " 많아지 없애 없어지 사라지 잃 잃어버리 막 막히 섞이 섞 꼬이 헷갈리 맞추 맞 맞히 알리 알려주 알려지 부르 누르 모르 다르 빠르 흐르 흘러가"
                                    + " 만들 열 걸 걸리 쓰 쓰이 높 낮 크 작 많 적 담 담기 실 실리 채우 차 채워지 넘치 넘 뿌리 숨기 속이 숨 지나 지나가 지우 지워지 치우 비우 비"
                                    + " 세 더하 빼 빼먹 놓치 잊 지키 죽 죽이 살 살아있 믿 듣 묻 답하 물 돌려주 돌리 옮기 넘기 넘어가 머무르 머물 유지하 돌 쏟아지 쏟아붓 퍼붓 날리 날아가"
                                    + " 떠돌 떠다니 헤매 겹치 훔치 가로채 끼어들 끼워넣 꾸미 속하 나누 나뉘 합치 합쳐지 붙 붙이 떼 이어지 잇 정하 고르 뽑 찍 읽 꺼내 건네 빌리 가지"
                                    + " 갖 지니 들고있 열려있 닫혀있 닫히 보이 보 생기 일어나 나타나 나 하 되 시작하 마치 마무리하 시키 주고받 먹 낭비하 떨어지 터지 죽어버리 멈추 멈춰있 커지 작아지 바뀌 바꾸")
                            .split(" "))
            .stream()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList();

    private static final List<String> TAILS = List.of(
            "되었을", "되지", "됐을", "했을", "되면", "하면", "하는", "되는", "하고", "되고", "해서", "돼서", "하여", "되어", "합니다", "됩니다", "하지",
            "하기", "되기", "하게", "되게", "한다", "된다", "하다", "되다", "시키다", "했다", "됐다", "해요", "돼요", "된", "한", "할", "될", "함", "됨",
            "했", "됐");

    private Verbs() {}

    /** The stem of a word as an author wrote it: 닫 of 닫은, 보내 of 보낸다, 재전송 of 재전송하다, 데이터 of 데이터를. */
    static String stem(String word) {
        for (String verb : KNOWN) {
            if (verb.length() > 1 || word.length() <= 4) {
                int end = ends(word, verb);
                if (end > 0 && inflection(word.substring(end))) {
                    return verb;
                }
            }
        }
        for (String tail : TAILS) {
            if (word.endsWith(tail) && word.length() - tail.length() >= 2) {
                return word.substring(0, word.length() - tail.length());
            }
        }
        return word.endsWith("다") && word.length() > 2
                ? word.substring(0, word.length() - 1)
                : Korean.withoutParticle(word);
    }

    private static boolean inflection(String tail) {
        return Korean.isEnding(tail)
                && !tail.startsWith("해")
                && !tail.startsWith("하")
                && !tail.startsWith("나")
                && !tail.startsWith("히")
                && !tail.startsWith("긴");
    }

    /** Where the stem ends in the word, 0 if it is not there. */
    private static int ends(String word, String verb) {
        char[] letters = Jamo.of(word);
        int[] starts = Jamo.starts(word);
        for (String form : forms(verb)) {
            char[] sought = Jamo.of(form);
            int n = form.length();
            if (n > word.length() || sought.length > letters.length) {
                continue;
            }
            boolean same = true;
            for (int i = 0; i < sought.length && same; i++) {
                same = letters[i] == sought[i];
            }
            boolean whole = starts[n] == sought.length;
            if (same && (whole || starts[n] == sought.length + 1 && Jamo.inflects(letters[sought.length]))) {
                return n;
            }
        }
        return 0;
    }

    /** The stem and what its last syllable becomes: 기다리 and 기다려, 맞추 and 맞춰, 부르 and 불러, 하 and 해, 어렵 and 어려우. */
    static List<String> forms(String stem) {
        List<String> forms = new ArrayList<>();
        forms.add(stem);
        char last = stem.charAt(stem.length() - 1);
        if (!Jamo.isSyllable(last)) {
            return forms;
        }
        String head = stem.substring(0, stem.length() - 1);
        int lead = Jamo.lead(last);
        if (Jamo.tail(last) == 0) {
            contracted(last).forEach(form -> forms.add(head + form));
            if (last == '르' && head.length() > 0 && Jamo.tail(head.charAt(head.length() - 1)) == 0) {
                char before = head.charAt(head.length() - 1);
                String doubled =
                        head.substring(0, head.length() - 1) + Jamo.syllable(Jamo.lead(before), Jamo.vowel(before), 8);
                forms.add(doubled + '러');
                forms.add(doubled + '라');
            }
        } else if (Jamo.tail(last) == 17 && stem.length() > 1) {
            forms.add(head + Jamo.syllable(lead, Jamo.vowel(last), 0) + '우');
            forms.add(head + Jamo.syllable(lead, Jamo.vowel(last), 0) + '워');
        } else if (Jamo.tail(last) == 8 && stem.length() > 1 && (last == '들' || last == '돌' || last == '물')) {
            forms.add(head + Jamo.syllable(lead, Jamo.vowel(last), 0));
        }
        return forms;
    }

    private static List<Character> contracted(char last) {
        int lead = Jamo.lead(last);
        return switch (Jamo.vowel(last)) {
            case 20 -> List.of(Jamo.syllable(lead, 6, 0));
            case 13 -> List.of(Jamo.syllable(lead, 14, 0));
            case 8 -> List.of(Jamo.syllable(lead, 9, 0));
            case 18 ->
                "쓰크뜨끄으".indexOf(last) < 0 ? List.of() : List.of(Jamo.syllable(lead, 4, 0), Jamo.syllable(lead, 0, 0));
            case 0 -> last == '하' ? List.of('해') : List.of();
            default -> List.of();
        };
    }
}
