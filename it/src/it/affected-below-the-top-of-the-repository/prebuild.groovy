def story = io.github.cimaven.it.Story.of(binding.variables)
story.template('reactor', 'build').template('extension', 'build')
story.repository().commit('First').branch('change')
story.replace('build/leaf/src/main/java/com/acme/Leaf.java', 'name()', 'name( )')
true
