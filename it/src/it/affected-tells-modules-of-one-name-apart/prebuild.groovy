def story = io.github.cimaven.it.Story.of(binding.variables)
story.template('siblings').extension()
story.replace('right/pom.xml', '<artifactId>right</artifactId>', '<groupId>com.other</groupId>\n  <artifactId>left</artifactId>')
story.repository().commit('First').branch('change')
story.write('left/src/main/java/com/acme/Broken.java', 'package com.acme; class Broken {')
story.write('right/src/main/java/com/acme/More.java', 'package com.acme; class More {}')
true
