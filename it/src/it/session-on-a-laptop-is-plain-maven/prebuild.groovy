io.github.cimaven.it.Story.of(binding.variables).template('jar').extension().repository().commit('First')
true
