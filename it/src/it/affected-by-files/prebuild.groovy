def story = io.github.cimaven.it.Story.of(binding.variables)
story.template('reactor').extension().repository().commit('First').branch('change')
story.replace('core/src/main/java/com/acme/Core.java', 'name()', 'name( )')
true
