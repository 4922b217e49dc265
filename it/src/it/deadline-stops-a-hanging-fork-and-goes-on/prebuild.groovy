def story = io.github.cimaven.it.Story.of(binding.variables)
story.template('siblings').template('hanging-test', 'left').extension().repository().commit('A test that never ends')
true
