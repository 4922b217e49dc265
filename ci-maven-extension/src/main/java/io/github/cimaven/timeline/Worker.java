package io.github.cimaven.timeline;

/**
 * A thread that works for the build.
 *
 * @param id tells apart threads of one name
 */
public record Worker(long id, String name) {

    public static Worker of(Thread thread) {
        return new Worker(thread.getId(), thread.getName());
    }
}
