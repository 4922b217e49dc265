def story = io.github.cimaven.it.Story.of(binding.variables)
story.template('pom').extension().write('news.txt', 'one').repository().commit('First').tag('v1.0.0')
story.write('news.txt', 'two').write('forgotten.txt', 'three')
true
