def story = io.github.cimaven.it.Story.of(binding.variables)
story.template('siblings').extension().jarsOnly()
story.write('left/src/main/java/com/acme/Untested.java', '''package com.acme;

public final class Untested {
    public String name() {
        return "untested";
    }
}
''')
story.repository().commit('First').tag('v1.0.0')
true
