def story = io.github.cimaven.it.Story.of(binding.variables)
story.template('endless-goal').replace('pom.xml', '<!-- endless task -->', '<sleep seconds="2" />').extension().repository().commit('Sleep')
true
