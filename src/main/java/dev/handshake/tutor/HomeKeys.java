package dev.handshake.tutor;

import dev.handshake.lesson.Course;
import dev.handshake.lesson.Lesson;
import dev.handshake.tutor.asking.LessonUpdate;
import dev.handshake.tutor.asking.Resume;
import dev.handshake.tutor.model.Effect;
import dev.handshake.tutor.model.Model;
import dev.handshake.tutor.model.Msg;
import dev.handshake.tutor.model.MsgListener;
import dev.handshake.tutor.model.Next;
import dev.handshake.tutor.model.Screen;
import dev.handshake.tutor.plan.Plan;
import dev.handshake.tutor.plan.PlanMaker;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The home page: actions, the sitting that was left, stations. */
record HomeKeys(Model model, Screen.Home home, long now) implements MsgListener<Next> {
    @Override
    public Next otherwise() {
        return Next.of(model);
    }

    @Override
    public Next move(int by) {
        List<Integer> rows = rows();
        int at = Math.max(0, rows.indexOf(home.cursor()));
        return Next.of(model.at(new Screen.Home(rows.get(Math.floorMod(at + by, rows.size())), now)));
    }

    /** The sitting that was left has its row between the actions and the stations. */
    private List<Integer> rows() {
        int all = Screen.Home.ACTIONS + model.course().openStations().size();
        List<Integer> rows = new ArrayList<>(IntStream.range(0, all).boxed().toList());
        if (Resume.unfinished(model, now).isPresent()) {
            rows.add(Screen.Home.ACTIONS, Screen.Home.UNFINISHED);
        }
        return rows;
    }

    @Override
    public Next choose(int index) {
        return index >= 0 && index < Screen.Home.ACTIONS ? action(index) : otherwise();
    }

    @Override
    public Next plain(Msg.Plain key) {
        if (key == Msg.Plain.LEAVE) {
            return Next.of(model, new Effect.Exit(0));
        }
        return key == Msg.Plain.CONFIRM ? confirm() : otherwise();
    }

    private Next confirm() {
        if (home.cursor() == Screen.Home.UNFINISHED) {
            return Resume.unfinished(model, now)
                    .map(kept -> Resume.goOn(model, kept.purpose(), now))
                    .orElseGet(this::otherwise);
        }
        return home.cursor() < Screen.Home.ACTIONS
                ? action(home.cursor())
                : station(home.cursor() - Screen.Home.ACTIONS);
    }

    private Next action(int index) {
        List<Msg> others = List.of(Msg.Common.REVIEW, Msg.Common.FOLLOW_UPS, Msg.Common.INTERVIEW, Msg.Common.QUIZZES);
        return index == 0 ? goOn() : Update.turn(model, others.get(index - 1), now);
    }

    /** What the plan says for today, else the next lesson. */
    private Next goOn() {
        Optional<Plan> plan = PlanMaker.of(model, now);
        return plan.flatMap(p -> p.next(model.progress().current()))
                .map(this::task)
                .orElseGet(() -> enter(plan.flatMap(Plan::ahead).or(model::continueWith)));
    }

    private Next task(Plan.Task task) {
        return switch (task) {
            case Plan.Read read -> LessonUpdate.enter(model, read.lesson(), now);
            case Plan.Review review -> Update.turn(model, Msg.Common.REVIEW, now);
            case Plan.Mock mock -> Update.turn(model, Msg.Common.INTERVIEW, now);
        };
    }

    /** The first lesson of the station that is not finished, else its first. */
    private Next station(int index) {
        Course.Station station = model.course().openStations().get(index);
        if (station.leadsToInterview()) {
            return Update.turn(model, Msg.Common.INTERVIEW, now);
        }
        List<Lesson> lessons = station.lessons();
        return enter(lessons.stream()
                .filter(l -> !model.progress().of(l.id()).finished())
                .findFirst()
                .or(() -> lessons.stream().findFirst()));
    }

    private Next enter(Optional<Lesson> lesson) {
        return lesson.map(l -> LessonUpdate.enter(model, l, now)).orElseGet(this::otherwise);
    }
}
