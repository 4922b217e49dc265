def story = io.github.cimaven.it.Story.of(binding.variables)
story.template('jar').extension().write('src/main/java/com/acme/Old.java', '''package com.acme;

class Old {
    @Override
    public boolean equals(Object other) {
        return other instanceof Old;
    }
}
''')
def repository = story.repository().commit('Greet').branch('topic')
story.write('src/main/java/com/acme/New.java', 'package com.acme;\n\nclass New {}\n')
repository.commit('Add a class')
true
