def story = io.github.cimaven.it.Story.of(binding.variables)
story.template('jar').extension().write('src/main/java/com/acme/Old.java', 'package com.acme;\n\nclass Old {}\n')
def repository = story.repository().commit('Greet').branch('topic')
java.nio.file.Files.delete(story.path('src/main/java/com/acme/Old.java'))
story.write('news.txt', 'one less\n')
true
