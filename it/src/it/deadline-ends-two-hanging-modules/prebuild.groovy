def story = io.github.cimaven.it.Story.of(binding.variables)
story.template('siblings').template('hanging-test', 'left').template('hanging-test', 'right').extension().repository().commit('Tests that never end')
true
