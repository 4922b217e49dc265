def story = io.github.cimaven.it.Story.of(binding.variables)
story.template('jupiter').extension().repository().commit('A test that never ends')
true
