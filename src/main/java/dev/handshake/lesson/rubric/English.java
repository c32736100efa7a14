package dev.handshake.lesson.rubric;

import java.util.Map;
import java.util.Set;

/** English words without their inflection, well enough to compare two of them. */
final class English {
    /** What may stand between the words of a term without counting. */
    private static final Set<String> LIGHT =
            words("a an the of its their this that these to in on for by with is are was"
                    + " were be been being has have had his our my your very just do does did it");

    /** Where the reach of a negation ends. */
    private static final Set<String> TURNS =
            words("but because so and which when if until till unless before after while since"
                    + " whether that whereas then as although though however otherwise therefore");

    private static final Set<String> NEGATORS = words(
            "not never no without nothing none nobody neither nor cannot cant dont"
                    + " doesnt didnt neednt isnt arent wasnt werent wont wouldnt couldnt shouldnt mustnt hasnt havent hadnt aint");

    /** A negation before one of these reaches back to the subject: "retransmission is not needed". */
    private static final Set<String> VERDICTS = words(
            "needed need necessary required possible help helps exist exists occur occurs happen"
                    + " happens allowed true reason purpose point goal case guaranteed used matter relevant involved difference effect");

    private static final Map<String, String> IRREGULAR = Map.ofEntries(
            Map.entry("sent", "send"),
            Map.entry("resent", "resend"),
            Map.entry("lost", "los"),
            Map.entry("got", "get"),
            Map.entry("gotten", "get"),
            Map.entry("came", "com"),
            Map.entry("gone", "go"),
            Map.entry("went", "go"),
            Map.entry("kept", "keep"),
            Map.entry("left", "left"),
            Map.entry("chosen", "choos"),
            Map.entry("chose", "choos"),
            Map.entry("forgot", "forget"),
            Map.entry("forgotten", "forget"),
            Map.entry("broken", "break"),
            Map.entry("broke", "break"),
            Map.entry("began", "begin"),
            Map.entry("begun", "begin"),
            Map.entry("replies", "reply"),
            Map.entry("replied", "reply"),
            Map.entry("torn", "tear"),
            Map.entry("took", "tak"),
            Map.entry("taken", "tak"),
            Map.entry("knew", "know"),
            Map.entry("known", "know"),
            Map.entry("held", "hold"),
            Map.entry("cookies", "cooki"),
            Map.entry("ids", "id"),
            Map.entry("ips", "ip"),
            Map.entry("fds", "fd"),
            Map.entry("made", "mak"),
            Map.entry("died", "die"),
            Map.entry("dead", "dead"));

    private English() {}

    private static Set<String> words(String words) {
        return Set.of(words.split(" "));
    }

    static boolean isLight(String word) {
        return LIGHT.contains(word);
    }

    static boolean isArticle(String word) {
        return word.equals("the") || word.equals("a") || word.equals("an");
    }

    static boolean turns(String word) {
        return TURNS.contains(word);
    }

    static boolean negates(String word) {
        return NEGATORS.contains(word);
    }

    static boolean isVerdict(String word) {
        return VERDICTS.contains(word);
    }

    static String stem(String word) {
        if (IRREGULAR.containsKey(word)) {
            return IRREGULAR.get(word);
        }
        return word.length() < 4 ? word : withoutE(british(withoutEnding(word)));
    }

    private static String withoutEnding(String w) {
        int n = w.length();
        if (w.endsWith("ies") && n > 4) {
            return w.substring(0, n - 3) + "y";
        }
        if (w.endsWith("ied") && n > 4) {
            return w.substring(0, n - 3) + "y";
        }
        if (w.endsWith("ations") && n > 9) {
            return w.substring(0, n - 6);
        }
        if (w.endsWith("ation") && n > 8) {
            return w.substring(0, n - 5);
        }
        if (w.endsWith("sses") || w.endsWith("shes") || w.endsWith("ches") || w.endsWith("xes")) {
            return w.substring(0, n - 2);
        }
        if (w.endsWith("ions") && n > 7) {
            return w.substring(0, n - 4);
        }
        if (w.endsWith("ion") && n > 6) {
            return w.substring(0, n - 3);
        }
        if (w.endsWith("ing") && n > 5) {
            return single(w.substring(0, n - 3));
        }
        if (w.endsWith("ed") && n > 4) {
            return single(w.substring(0, n - 2));
        }
        if (w.endsWith("s") && !w.endsWith("ss") && !w.endsWith("us") && !w.endsWith("is")) {
            return withoutAte(w.substring(0, n - 1));
        }
        return withoutAte(w);
    }

    /** "terminate" and "termination" meet at "termin". */
    private static String withoutAte(String w) {
        return w.endsWith("ate") && w.length() > 7 ? w.substring(0, w.length() - 3) : w;
    }

    /** "dropp" is "drop", but "loss" and "fill" stay as they are. */
    private static String single(String w) {
        int n = w.length();
        boolean doubled = n > 3 && w.charAt(n - 1) == w.charAt(n - 2) && "lsz".indexOf(w.charAt(n - 1)) < 0;
        return doubled ? w.substring(0, n - 1) : w.endsWith("at") && n > 6 ? w.substring(0, n - 2) : w;
    }

    private static String british(String w) {
        return w.length() > 6 && (w.endsWith("ise") || w.endsWith("is"))
                ? w.substring(0, w.lastIndexOf("is")) + "iz"
                : w;
    }

    private static String withoutE(String w) {
        return w.length() > 3 && w.endsWith("e") ? w.substring(0, w.length() - 1) : w;
    }
}
