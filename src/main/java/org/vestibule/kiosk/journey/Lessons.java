package org.vestibule.kiosk.journey;

import org.vestibule.enrollment.Stage;
import org.vestibule.kiosk.lesson.Lesson;
import org.vestibule.practice.PortalTask;

/** The part of the route on the pretend phone: a way aside, from which Back leads on as before. */
final class Lessons {
    private Lessons() {}

    /** From where an account was set up, the task first that was picked there. */
    static Trip open(Trip at) {
        return switch (at.step()) {
            case Step.HandOff(var kept, _, _) -> at.go(new Step.Lessons(kept.firstTask()));
            case Step.Done done -> at.go(new Step.Lessons(done.task()));
            default -> at;
        };
    }

    /** Only looking: none of the questions, and nothing said about it that could be kept. */
    static Trip justShow(Trip at) {
        var task = at.draft().answers().firstTask().orElse(PortalTask.TEST_RESULTS);
        return at.isChanging() ? at : at.go(new Step.Lessons(task));
    }

    static Trip pick(Trip at, Lesson lesson) {
        return at.step() instanceof Step.Lessons ? at.go(new Step.Practice(lesson)) : at;
    }

    static Trip film(Trip at) {
        return at.step() instanceof Step.Lessons lessons
                ? at.go(new Step.Film(lessons.task()))
                : at;
    }

    static Trip learned(Trip at) {
        if (!(at.step() instanceof Step.Practice(var lesson))) return at;
        var list = at.back();
        return list.step() instanceof Step.Lessons lessons
                ? list.become(lessons.after(lesson))
                : list;
    }

    /** Back to what is still open; to the last screen where nothing is. */
    static Trip leave(Trip at, Step.Lessons lessons) {
        var before = at.back();
        return switch (before.step()) {
            case Step.HandOff handOff when handOff.stage() == Stage.READY ->
                    Aftermath.leave(before);
            case Step.HandOff _, Step.Done _ -> before;
            default -> at.settle(new Step.Done(Ending.PRACTICED).first(lessons.task()));
        };
    }

    static boolean onlyLooked(Trip at) {
        return at.step() instanceof Step.Done done && done.ending() == Ending.PRACTICED;
    }
}
