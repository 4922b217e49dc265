def story = io.github.cimaven.it.Story.of(binding.variables)
story.template('multi').extension()
story.write('app/src/main/java/com/acme/shop/Price.java', 'package com.acme.shop;\n\npublic class Price {}\n')
story.write('app/src/main/java/com/acme/shop/Shop.java', 'package com.acme.shop;\n\npublic class Shop {}\n')
story.repository().commit('First')
true
