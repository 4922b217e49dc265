def story = io.github.cimaven.it.Story.of(binding.variables)
story.template('reactor').extension().repository().commit('First').branch('change')
story.replace('leaf/src/main/java/com/acme/Leaf.java', 'name()', 'name( )')
true
