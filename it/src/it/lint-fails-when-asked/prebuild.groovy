def story = io.github.cimaven.it.Story.of(binding.variables)
def repository = story.template('jar').extension().repository().commit('Greet').branch('topic')
story.write('src/main/java/com/acme/Twins.java', '''package com.acme;

class Twins {
    int count;

    int set(int number) {
        count = count;
        return number < 0 ? 1 : 1;
    }
}
''')
true
