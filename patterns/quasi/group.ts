import type { Cases } from '../../lib/model/identifier';
import type { QuasiSheet } from '../../lib/model/quasi';

export const sheet: QuasiSheet = {
  kind: 'group',
  source: 'ACS B02014 tribes; small faiths and peoples: at most a few hundred thousand in a country',
  certainty: 0.66,
  phrases: [
    {
      certainty: 0.68,
      capital: true,
      one: true,
      phrases: `
Coptic: coptic, copt
Sami: sámi, sami
Hmong
Passamaquoddy
Penobscot
Navajo: navajo, diné
Cherokee
Sioux: lakota, dakota sioux, oglala, sioux, nakota
Chippewa: ojibwe, ojibwa, anishinaabe, chippewa
Cree
Inuit: inuit, inuk
Inupiat: inupiat, iñupiaq
Yup'ik: yup'ik
Tlingit-Haida: tlingit, haida
Tsimshian
Aleut
Athabascan: athabascan, athabaskan
Iroquois: mohawk, seneca, oneida, iroquois, haudenosaunee, onondaga, cayuga
Choctaw
Chickasaw
Apache
Arapaho
Cheyenne
Comanche
Hopi
Zuni
Pueblo: laguna pueblo, acoma pueblo, taos pueblo
Blackfeet: blackfeet, blackfoot
Crow: crow nation, crow tribe
Kiowa
Lumbee
Menominee
Osage
Paiute
Potawatomi
Seminole
Shoshone
Tohono O'odham: tohono o'odham, o'odham
Ute: ute tribe, southern ute
Yakama
Yaqui
Mi'kmaq: mi'kmaq, mikmaq, micmac
Maori: māori, maori
Aboriginal: aboriginal, torres strait islander, first nations, koori, noongar
Tongan
Samoan
Fijian
Chamorro
Marshallese
Micronesian: micronesian, chuukese, palauan
Native Hawaiian: native hawaiian, kanaka maoli
Hutterite
Amish
Mennonite
Hasidic: hasidic, chasidic, satmar, chabad, lubavitch, haredi, charedi, ultra-orthodox
Orthodox Jewish: orthodox jewish, orthodox jew, modern orthodox
Carmelite: carmelite, benedictine, franciscan, trappist, dominican sister, poor clare
Druze
Yazidi
Mandaean
Zoroastrian: zoroastrian, parsi
Baha'i: bahá'í, baha'i
Jain
Sikh
Ismaili
Ahmadi: ahmadi, ahmadiyya
Alevi
Rastafarian: rastafarian, rasta
Santeria: santería, santeria, santero
Roma: roma, romani, gypsy
Traveller: traveller, irish traveller, pavee
Rohingya
Uyghur: uyghur, uighur
Karen: karen refugee, karenni
Chaldean
Assyrian
Maronite
Garifuna
Gullah
Métis: métis, metis
Maya: mam-speaking, k'iche', mayan, q'anjob'al
Mixtec: mixtec, mixteco, zapotec
Jehovah's Witness: jehovah's witness, jehovah's witnesses
Christadelphian
Moravian
Quaker
Seventh-day Adventist: seventh-day adventist, adventist
Fundamentalist Mormon: flds, fundamentalist mormon
Scientologist: scientologist, ex-scientologist
Wiccan: wiccan, druid
Exclusive Brethren: exclusive brethren, plymouth brethren
Eritrean
Djiboutian
Bhutanese
Kurdish: kurdish, kurd
Tibetan
Hazara
Chechen
Somali Bantu: somali bantu
Faroese
Greenlandic
Basque
Two-spirit: two-spirit
`,
    },
    {
      certainty: 0.62,
      phrases: `
Traveller: from the travelling community, traveller community
shaman: shaman, sundancer, medicine man, curandera, curandero
religious order: lay brother, lay sister, novice monk
nun: former nun, ex-nun, is a nun, was a nun
`,
    },
  ],
};

export const cases: Cases = {
  matches: ['man, 24, ⟦Hmong⟧, recently', 'my 10yo ⟦Sikh⟧ client', 'a ⟦Lakota⟧ man, 48', 'She is ⟦Coptic⟧ and'],
  ignores: [
    'I work with Navajo families',
    'the Amish romance novel',
    'a Sikh-affirming therapist',
    "I'm Cree and a therapist",
    'apache server',
    'a mohawk haircut',
  ],
};
