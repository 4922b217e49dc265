def story = io.github.cimaven.it.Story.of(binding.variables)
story.template('jar').extension().repository().commit('Greet')
true
