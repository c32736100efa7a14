package dev.handshake.view.observe;

import dev.handshake.lesson.Lang;
import dev.handshake.lesson.Lesson;
import dev.handshake.lesson.Scene;
import dev.handshake.tcp.Side;
import dev.handshake.view.ladder.LadderScene;
import java.util.List;

/**
 * What an engineer can find out about a connection: the story as far as it may be seen, and the programs at both ends.
 *
 * @param scene the worlds behind the story, for what the sockets remember
 * @param story what was sent and called
 * @param client the program at the client
 * @param server the program at the server
 */
record Observation(Scene scene, LadderScene story, Application client, Application server) {
    /** What can be found out at this scene of a lesson. */
    static Observation of(Lesson lesson, Scene scene) {
        return new Observation(
                scene, LadderScene.of(scene), Application.of(lesson, Side.CLIENT), Application.of(lesson, Side.SERVER));
    }

    private Application at(Side side) {
        return side == Side.CLIENT ? client : server;
    }

    List<SocketTable.Row> sockets(Side side) {
        return SocketTable.rows(scene.visibleHost(side), side, at(side).reads());
    }

    List<SocketCalls.Call> calls(Side side, Lang lang) {
        return SocketCalls.of(scene.start(), story, at(side), lang);
    }
}
