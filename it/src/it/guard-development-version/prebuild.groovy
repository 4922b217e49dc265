def story = io.github.cimaven.it.Story.of(binding.variables)
story.template('pom').replace('pom.xml', '<version>1.0.0</version>', '<version>1.0.0-SNAPSHOT</version>').extension().repository().commit('First').tag('v1.0.0-SNAPSHOT')
true
