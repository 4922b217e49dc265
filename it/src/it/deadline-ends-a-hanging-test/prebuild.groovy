def story = io.github.cimaven.it.Story.of(binding.variables)
story.template('jar').template('hanging-test').extension().repository().commit('A test that never ends')
true
