def story = io.github.cimaven.it.Story.of(binding.variables)
story.template('multi').extension().repository().commit('First')
true
