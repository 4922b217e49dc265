def story = io.github.cimaven.it.Story.of(binding.variables)
story.template('jar').extension()
story.write('src/main/java/com/acme/Greeter.java', '''package com.acme;

/** Greets. */
public final class Greeter {
    /**
     * Greets somebody.
     *
     * @param nobody is not there
     * @see com.acme.Nowhere
     */
    public String greet(String name) {
        return "Hello, " + name;
    }

    /** Says <p></p> nothing. */
    public void nothing() {}
}
''')
story.repository().commit('First').tag('v1.0.0')
true
