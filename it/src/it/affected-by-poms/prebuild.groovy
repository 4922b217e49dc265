def story = io.github.cimaven.it.Story.of(binding.variables)
story.template('reactor').extension().repository().commit('First').branch('change')
story.replace('pom.xml', '<leaf.level>1<', '<leaf.level>2<')
true
