def story = io.github.cimaven.it.Story.of(binding.variables)
story.template('siblings').template('hanging-test', 'left').extension().replace('pom.xml', '3.6.1', '${surefire}')
        .repository().commit('A test that never ends')
true
